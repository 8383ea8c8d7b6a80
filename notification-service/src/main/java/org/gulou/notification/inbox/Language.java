package org.gulou.notification.inbox;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The languages notifications are written in. */
public enum Language {
    ZH,
    EN;

    /** The first of the caller's languages that is one of these; Chinese where none is. */
    public static Language of(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
            switch (locale.getLanguage()) {
                case "zh" -> {
                    return ZH;
                }
                case "en" -> {
                    return EN;
                }
                default -> {
                    // A language we do not write: the next one may be.
                }
            }
        }
        return ZH;
    }
}
