package org.gulou.grid.guard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;

/** The areas whose people the running request may see; none until they have been told. */
@RequestScoped
class VisibleAreas {

    private String setting = "";

    void are(List<AreaCode> areas) {
        setting = areas.stream().map(AreaCode::value).collect(Collectors.joining(","));
    }

    /** As the policies of the database read it. */
    String setting() {
        return setting;
    }
}
