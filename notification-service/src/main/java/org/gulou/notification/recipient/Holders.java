package org.gulou.notification.recipient;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.directory.DutyRole;

/**
 * Who was found: the users, by which role they were asked for and by which they were found; no role where they were named or taken
 * from the duty roster.
 */
public record Holders(DutyRole asked, DutyRole found, Source source, List<String> users) {

    /** How the users were come by. */
    @Schema(name = "RecipientSource")
    public enum Source {
        /** They hold what was asked for. */
        POST,
        /** The post is vacant; they hold the next one up the chain. */
        CHAIN,
        /** Nobody holds anything up the chain; they are on the duty roster. */
        ROSTER,
        /** There is nobody at all. */
        NOBODY
    }

    public Holders {
        users = List.copyOf(users);
    }

    static Holders ofPost(DutyRole role, List<String> users) {
        return new Holders(role, role, Source.POST, users);
    }

    static Holders upTheChain(DutyRole asked, DutyRole found, List<String> users) {
        return new Holders(asked, found, Source.CHAIN, users);
    }

    static Holders onDuty(DutyRole asked, List<String> users) {
        return new Holders(asked, null, users.isEmpty() ? Source.NOBODY : Source.ROSTER, users);
    }

    /** Whether there is nobody to tell. */
    public boolean isNobody() {
        return source == Source.NOBODY;
    }

    /** Whether somebody else was found in the place of who was asked for. */
    public boolean isStandIn() {
        return source == Source.CHAIN || source == Source.ROSTER;
    }
}
