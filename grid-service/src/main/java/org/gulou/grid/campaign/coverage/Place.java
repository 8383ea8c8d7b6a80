package org.gulou.grid.campaign.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Where one of those due is counted: their area, the departments and sites of their work, and the dose they are due for, 0 for none. */
public record Place(AreaCode area, int dose, List<UUID> sites, List<String> departments) {

    public Place {
        sites = List.copyOf(sites);
        departments = List.copyOf(departments);
    }

    /** A place from its columns; null arrays are empty. */
    public static Place of(AreaCode area, int dose, UUID[] sites, String[] departments) {
        return new Place(
                area,
                dose,
                sites == null ? List.of() : Arrays.asList(sites),
                departments == null ? List.of() : Arrays.asList(departments));
    }

    /** The same people in another area. */
    public Place in(AreaCode other) {
        return new Place(other, dose, sites, departments);
    }
}
