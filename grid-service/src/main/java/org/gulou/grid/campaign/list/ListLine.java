package org.gulou.grid.campaign.list;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.IdentityDocument;

/** A row of a list; null for what is left out or could not be read. */
record ListLine(
        UUID campaign,
        IdentityDocument document,
        String name,
        String phone,
        AreaCode areaCode,
        String reason,
        Instant dueAt) {

    private static final String SEPARATOR = "/";

    boolean isNamed() {
        return campaign != null && document != null;
    }

    String key() {
        return key(campaign, document);
    }

    static String key(UUID campaign, IdentityDocument document) {
        return campaign + SEPARATOR + document.type().code() + SEPARATOR + document.number();
    }

    @Override
    public String toString() {
        return "ListLine[***]";
    }
}
