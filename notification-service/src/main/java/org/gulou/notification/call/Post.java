package org.gulou.notification.call;

import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Holders;
import org.gulou.notification.recipient.Succession;

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

    /** Whether this role is one of a place; a site's or an organisation's never is, whichever places they lie in. */
    static boolean isOfPlace(DutyRole role) {
        return Succession.levelOf(role).isPresent();
    }

    /** Whether a duty may be about this post: one for a place about a place's, one for a site or organisation about its very own. */
    boolean mayPassBy(DutyEntry duty) {
        if (role == null) {
            return false;
        }
        return duty.subjectType() == SubjectType.AREA
                ? subject == null && isOfPlace(role)
                : duty.subjectCode().equals(subject);
    }

    private static String subject(Addressee addressee) {
        if (addressee instanceof Addressee.OfUser user) {
            return user.heldFor();
        }
        return addressee instanceof Addressee.OfSite || addressee instanceof Addressee.OfOrganization
                ? addressee.subject()
                : null;
    }
}
