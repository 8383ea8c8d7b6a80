package org.gulou.grid.census;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Residency;

/** What the register knows of somebody as far as a file can say it; the groups are those they are in on the day of the file. */
record KnownResident(
        AreaCode gridCode,
        String householdNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        String phone,
        String ethnicity,
        Residency residency,
        List<KeyGroup> groups) {

    KnownResident {
        groups = groups.stream().distinct().sorted().toList();
    }

    /** Somebody new, as that row says. */
    static KnownResident of(ResidentLine line) {
        return new KnownResident(
                line.gridCode(),
                line.householdNumber(),
                line.name(),
                Objects.requireNonNullElse(line.sex(), Sex.UNKNOWN),
                line.birthDate(),
                digits(line.phone()),
                line.ethnicity(),
                Objects.requireNonNullElse(line.residency(), Residency.REGISTERED),
                line.groups());
    }

    /** The same with what the row says; what it leaves out stays, and no group is left by a file. */
    KnownResident saidBy(ResidentLine line) {
        return new KnownResident(
                line.gridCode(),
                line.householdNumber(),
                line.name(),
                either(line.sex(), sex),
                either(line.birthDate(), birthDate),
                either(digits(line.phone()), phone),
                either(line.ethnicity(), ethnicity),
                either(line.residency(), residency),
                Stream.concat(groups.stream(), line.groups().stream()).toList());
    }

    HouseholdKey household() {
        return new HouseholdKey(gridCode, householdNumber);
    }

    private static String digits(Mobile phone) {
        return phone == null ? null : phone.digits();
    }

    private static <T> T either(T said, T known) {
        return said == null ? known : said;
    }

    @Override
    public String toString() {
        return "KnownResident[***]";
    }
}
