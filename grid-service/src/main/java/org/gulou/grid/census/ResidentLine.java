package org.gulou.grid.census;

import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Residency;

/** One row of a file of residents; null for what is left out or could not be read. */
record ResidentLine(
        AreaCode gridCode,
        String householdNumber,
        String name,
        IdentityDocument document,
        Sex sex,
        LocalDate birthDate,
        Mobile phone,
        String ethnicity,
        String address,
        Residency residency,
        List<KeyGroup> groups) {

    /** Whether what every resident needs can be told. */
    boolean isComplete() {
        return isPlaced() && householdNumber != null && name != null && document != null;
    }

    /** Whether the grid can be told. */
    boolean isPlaced() {
        return gridCode != null && gridCode.level() == AreaLevel.GRID;
    }

    HouseholdKey household() {
        return new HouseholdKey(gridCode, householdNumber);
    }

    DocumentKey papers() {
        return new DocumentKey(gridCode.at(AreaLevel.COUNTY).value(), document);
    }

    /** The same of somebody whose document is that one, which tells sex and birth date where it is a card. */
    ResidentLine under(IdentityDocument own) {
        return new ResidentLine(
                gridCode,
                householdNumber,
                name,
                own,
                own.sex().orElse(sex),
                own.birthDate().orElse(birthDate),
                phone,
                ethnicity,
                address,
                residency,
                groups);
    }

    @Override
    public String toString() {
        return "ResidentLine[***]";
    }
}
