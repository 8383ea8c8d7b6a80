package org.gulou.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.AreaEntry;
import org.gulou.chassis.directory.Areas;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.OrganizationEntry;
import org.gulou.chassis.directory.Organizations;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Succession;

/** Reads whom a notice is meant for; what lies outside the sender's areas is 404. */
@ApplicationScoped
class NoticeAddressees {

    private final Areas areas;
    private final Organizations organizations;
    private final AreaScope scope;
    private final BusinessClock clock;

    NoticeAddressees(Areas areas, Organizations organizations, AreaScope scope, BusinessClock clock) {
        this.areas = areas;
        this.organizations = organizations;
        this.scope = scope;
        this.clock = clock;
    }

    /** Refuses what the sender may not see. */
    void requireInScope(SendNotice.To to) {
        to.places().forEach(scope::narrow);
        to.organizationsOrNone().forEach(this::organization);
    }

    /** Everybody meant, the areas first; users are meant as of this place. */
    List<Addressee> of(SendNotice.To to, AreaCode place) {
        List<Addressee> all = new ArrayList<>();
        for (AreaCode area : to.places()) {
            for (DutyRole role : to.rolesOrNone()) {
                places(area, role)
                        .map(where -> new Addressee.OfPlace(role, where))
                        .forEach(all::add);
            }
        }
        to.organizationsOrNone().stream()
                .map(this::organization)
                .map(o -> new Addressee.OfOrganization(o.code(), o.areaCode()))
                .forEach(all::add);
        to.usersOrNone().stream()
                .map(user -> new Addressee.OfUser(user, null, null, place))
                .forEach(all::add);
        return all;
    }

    // "All township cadres of the county": the places below it where the role is held. For a place below that, the
    // nearest above.
    private Stream<AreaCode> places(AreaCode area, DutyRole role) {
        AreaLevel level = Succession.levelOf(role).orElse(area.level());
        return area.level().isAbove(level)
                ? areas.inside(area, level, clock.today()).stream().map(AreaEntry::code)
                : Stream.of(area);
    }

    private OrganizationEntry organization(String code) {
        return organizations
                .find(code)
                .filter(o -> scope.contains(o.areaCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
    }
}
