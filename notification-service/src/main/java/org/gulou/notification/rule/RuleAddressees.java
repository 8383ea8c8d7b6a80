package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Units;

/** Reads from an event whom a rule means. */
@ApplicationScoped
class RuleAddressees {

    private final Units units;

    RuleAddressees(Units units) {
        this.units = units;
    }

    /** Whom these recipients are in that event, in their order. */
    List<Addressee> of(List<RuleRecipient> recipients, Payload payload, AreaCode area) {
        return recipients.stream().flatMap(r -> of(r, payload, area)).toList();
    }

    private Stream<Addressee> of(RuleRecipient recipient, Payload payload, AreaCode area) {
        return switch (recipient.kind()) {
            case ROLE -> Stream.of(holderOf(recipient.role(), payload, area));
            case UNIT ->
                Stream.of(payload.text("unitCode")
                        .map(unit -> units.responsibleFor(unit, area))
                        .orElse(new Addressee.OfPlace(DutyRole.TOWNSHIP_CADRE, area)));
            case UNITS -> payload.texts("unitCodes").stream().map(unit -> units.responsibleFor(unit, area));
            case DUTY_HOLDERS -> dutyHolders(payload, area);
        };
    }

    private static Addressee holderOf(DutyRole role, Payload payload, AreaCode area) {
        return switch (role) {
            case SITE_MANAGER -> new Addressee.OfSite(payload.text("siteId").orElse(null), area);
            case ORG_HEAD ->
                new Addressee.OfOrganization(payload.text("departmentCode").orElse(null), area);
            case COUNTY_LEADER,
                    PRINCIPAL,
                    DEPUTY,
                    TOWNSHIP_CADRE,
                    VILLAGE_CADRE,
                    GRID_LEADER,
                    GRID_WORKER,
                    MEDIC,
                    POLICE -> new Addressee.OfPlace(role, area);
        };
    }

    // As of then: the event names the people. Who is named without an account is looked for by the role; an empty list
    // must not
    // leave nobody told.
    private static Stream<Addressee> dutyHolders(Payload payload, AreaCode area) {
        List<Addressee> named = payload.entries("dutyHolders").stream()
                .map(holder -> {
                    DutyRole role =
                            holder.text("role").flatMap(RuleAddressees::role).orElse(DutyRole.PRINCIPAL);
                    Addressee post = holderOf(role, payload, area);
                    return holder.text("userId")
                            .<Addressee>map(user -> new Addressee.OfUser(user, role, post.subject(), area))
                            .orElse(post);
                })
                .toList();
        return named.isEmpty() ? Stream.of(new Addressee.OfPlace(DutyRole.PRINCIPAL, area)) : named.stream();
    }

    private static java.util.Optional<DutyRole> role(String name) {
        return Stream.of(DutyRole.values()).filter(r -> r.name().equals(name)).findFirst();
    }
}
