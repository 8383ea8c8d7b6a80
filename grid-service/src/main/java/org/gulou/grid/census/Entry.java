package org.gulou.grid.census;

import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Person;
import org.gulou.grid.resident.ResidentMoved;
import org.gulou.grid.resident.ResidentsRegistered;

/** A person to be written: as the register knew them, null for somebody new, and as the rows leave them. */
record Entry(UUID id, IdentityDocument document, KnownResident before, KnownResident after, UUID householdId) {

    boolean isNew() {
        return before == null;
    }

    boolean moves() {
        return before != null && !before.gridCode().equals(after.gridCode());
    }

    ResidentMoved move() {
        return new ResidentMoved(id, before.gridCode(), after.gridCode());
    }

    ResidentsRegistered.Entry registered() {
        return new ResidentsRegistered.Entry(id, after.gridCode(), document);
    }

    /** The groups they come to be in. */
    List<KeyGroup> joined() {
        return isNew()
                ? after.groups()
                : after.groups().stream()
                        .filter(group -> !before.groups().contains(group))
                        .toList();
    }

    Entry saidBy(ResidentLine line) {
        return new Entry(id, document, before, after.saidBy(line), householdId);
    }

    Entry livingIn(UUID household) {
        return new Entry(id, document, before, after, household);
    }

    String county() {
        return after.gridCode().at(AreaLevel.COUNTY).value();
    }

    Person person() {
        return new Person(
                after.name(), document, after.phone() == null ? null : new Mobile(after.phone()), after.birthDate());
    }

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
