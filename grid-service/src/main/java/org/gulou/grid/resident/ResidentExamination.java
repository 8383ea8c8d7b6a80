package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.directory.Sites;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.identity.Sex;

/** Examines a form: every fault at its place in the body. */
@ApplicationScoped
class ResidentExamination {

    private final Sites sites;
    private final BusinessClock clock;

    ResidentExamination(Sites sites, BusinessClock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** The sound data; what is unsound is noted, and the answer then not to be used. */
    CheckedResident examine(ResidentData data, Violations found) {
        ResidentCheck check = new ResidentCheck(clock.today(), (field, code) -> found.add("/" + field, code));
        Mobile phone = check.phone("phone", data.phone());
        memberships(data, found);
        workplaces(data, found);
        if (data.document() == null || !data.document().hasBoth() || data.name() == null) {
            return new CheckedResident(null, data.sex(), data.birthDate());
        }
        IdentityDocument document = data.document().document();
        check.document("document/number", document);
        Sex sex = check.sex("sex", data.sex(), document);
        LocalDate birthDate = check.birthDate("birthDate", data.birthDate(), document);
        return new CheckedResident(new Person(data.name().strip(), document, phone, birthDate), sex, birthDate);
    }

    private static void memberships(ResidentData data, Violations found) {
        for (int i = 0; i < data.groups().size(); i++) {
            Membership membership = data.groups().get(i);
            if (membership != null && membership.endsBeforeItBegins()) {
                found.add("/groups/" + i + "/until", ResidentError.MEMBERSHIP_BACKWARDS);
            }
        }
    }

    private void workplaces(ResidentData data, Violations found) {
        for (int i = 0; i < data.workplaces().size(); i++) {
            UUID site = data.workplaces().get(i);
            if (site != null && sites.find(site).isEmpty()) {
                found.add("/workplaces/" + i, ResidentError.UNKNOWN_WORKPLACE);
            }
        }
    }
}
