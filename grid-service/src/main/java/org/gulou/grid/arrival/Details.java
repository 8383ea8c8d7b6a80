package org.gulou.grid.arrival;

import java.util.List;
import org.gulou.grid.resident.Person;
import org.gulou.grid.riskarea.Stay;

/** What is personal about an arrival, in clear: for the moment between the wire and the cipher. Never prints anything. */
record Details(Person person, String address, List<Stay> travel, String remark) {

    @Override
    public String toString() {
        return "Details[***]";
    }
}
