package org.gulou.chassis.idempotency;

import java.util.regex.Pattern;
import org.gulou.chassis.problem.UnreadableParameter;

/** A client's key for one request, and whose it is, empty for nobody known: the same text of another caller is another key. */
record RequestKey(String principal, String key) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final String NOBODY = "";

    /** Reads the header; 400 BAD_PARAMETER unless it is 1 to 255 visible characters. */
    static RequestKey of(String principal, String header) {
        if (!FORM.matcher(header).matches()) {
            throw UnreadableParameter.named(HEADER, "not 1 to 255 visible characters");
        }
        return new RequestKey(principal, header);
    }

    /** The same for a caller without a login. */
    static RequestKey ofNobody(String header) {
        return of(NOBODY, header);
    }

    boolean isNobodys() {
        return principal.equals(NOBODY);
    }
}
