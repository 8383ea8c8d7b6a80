package org.gulou.grid.arrival;

import java.util.UUID;
import org.gulou.grid.resident.Person;
import org.gulou.grid.resident.RevealedResident;

/** An arrival in clear; seen once, audited, stored nowhere. */
public record RevealedArrival(
        UUID id,
        String name,
        RevealedResident.Document document,
        String phone,
        String address,
        String remark,
        String note) {

    static RevealedArrival of(UUID id, Details details, String note) {
        Person person = details.person();
        return new RevealedArrival(
                id,
                person.name(),
                new RevealedResident.Document(
                        person.document().type(), person.document().number()),
                person.phone() == null ? null : person.phone().digits(),
                details.address(),
                details.remark(),
                note);
    }

    @Override
    public String toString() {
        return "RevealedArrival[***]";
    }
}
