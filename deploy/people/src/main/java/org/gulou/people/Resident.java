package org.gulou.people;

import java.time.LocalDate;
import java.util.List;

/** One row of the RESIDENTS import; what is unknown is empty. */
record Resident(
        String gridCode,
        String householdNumber,
        String name,
        Document document,
        Sex sex,
        LocalDate birthDate,
        String phone,
        String ethnicity,
        String address,
        boolean floating,
        List<String> groups) {

    static final String HEADER =
            "gridCode,householdNumber,name,documentType,documentNumber,sex,birthDate,phone,ethnicity,address,residency,groups";

    /** The columns of the header; no value here has a comma or a quote in it. */
    String line() {
        return String.join(
                ",",
                gridCode,
                householdNumber,
                name,
                document.type(),
                document.number(),
                Integer.toString(sex.code()),
                birthDate.toString(),
                phone,
                ethnicity,
                address,
                floating ? "FLOATING" : "REGISTERED",
                String.join(";", groups));
    }
}
