package org.gulou.grid.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.identity.Sex;

/** A resident as answered: name, document number and phone masked; why they are in a group is shown to those who may see in clear. */
public record ResidentView(
        UUID id,
        AreaCode gridCode,
        UUID householdId,
        String name,
        DocumentData document,
        Sex sex,
        LocalDate birthDate,
        String phone,
        String ethnicity,
        List<Membership> groups,
        List<UUID> workplaces,
        Residency residency,
        ResidentStatus status,
        Instant verifiedAt,
        long version)
        implements Tagged {

    static ResidentView from(ResidentRow row, boolean withReasons) {
        Person person = row.person();
        return new ResidentView(
                row.id(),
                row.gridCode(),
                row.householdId(),
                Mask.name(person.name()),
                new DocumentData(
                        person.document().type(),
                        Mask.document(person.document().number())),
                Sex.of(row.sex()),
                row.birthDate(),
                person.phone() == null ? null : Mask.phone(person.phone().digits()),
                row.ethnicity(),
                withReasons
                        ? row.groups()
                        : row.groups().stream().map(Membership::withoutReason).toList(),
                row.workplaces(),
                row.residency(),
                row.status(),
                row.verifiedAt(),
                row.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }

    @Override
    public String toString() {
        return "ResidentView[" + id + "]";
    }
}
