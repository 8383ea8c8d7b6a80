package org.gulou.notification.recipient;

import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;

/** Whom something is meant for, before anybody is looked up; the area is where the chain begins when nobody is there. */
public sealed interface Addressee {

    /** The place from which the chain is climbed. */
    AreaCode area();

    /** The duty a person is meant in, null for a user named as such. */
    DutyRole role();

    /** The site, organisation or user meant, null for a place, which is the area itself. */
    String subject();

    /** Who holds that role for this place, or for the nearest place above it. */
    record OfPlace(DutyRole role, AreaCode area) implements Addressee {

        @Override
        public String subject() {
            return null;
        }
    }

    /** Who answers for a site. */
    record OfSite(String subject, AreaCode area) implements Addressee {

        @Override
        public DutyRole role() {
            return DutyRole.SITE_MANAGER;
        }
    }

    /** Who heads an organisation. */
    record OfOrganization(String subject, AreaCode area) implements Addressee {

        @Override
        public DutyRole role() {
            return DutyRole.ORG_HEAD;
        }
    }

    /** One user by name, in the role they are known to hold, if any, and the site or organisation they hold it for, if any. */
    record OfUser(String subject, DutyRole role, String heldFor, AreaCode area) implements Addressee {}
}
