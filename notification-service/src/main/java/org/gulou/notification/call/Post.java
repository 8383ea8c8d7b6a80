package org.gulou.notification.call;

import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Holders;

/**
 * The post a call rests with, so that it can follow a handover: the role, and for which organisation or site; for a place the subject
 * is null, because the holder may be of any place above.
 */
record Post(DutyRole role, String subject) {

    /** The post of whoever was found for that addressee. */
    static Post of(Addressee addressee, Holders holders) {
        boolean isDirect = holders.source() == Holders.Source.POST;
        return new Post(holders.found(), isDirect ? subject(addressee) : null);
    }

    private static String subject(Addressee addressee) {
        return addressee instanceof Addressee.OfSite || addressee instanceof Addressee.OfOrganization
                ? addressee.subject()
                : null;
    }
}
