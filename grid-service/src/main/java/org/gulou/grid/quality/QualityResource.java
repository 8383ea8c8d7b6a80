package org.gulou.grid.quality;

import static org.gulou.chassis.security.Roles.CITY_OFFICER;
import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DEPARTMENT_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.INTEGRATION;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;
import static org.gulou.chassis.security.Roles.WORKGROUP_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;

/** The board of data quality over HTTP. */
@Path("/grid/v1/data-quality")
@Tag(name = "data quality")
class QualityResource {

    private final QualityService quality;

    QualityResource(QualityService quality) {
        this.quality = quality;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({
        COUNTY_OFFICER,
        COUNTY_LEADER,
        DUTY_OFFICER,
        TOWNSHIP_OFFICER,
        TOWNSHIP_LEADER,
        VILLAGE_OFFICER,
        GRID_WORKER,
        DEPARTMENT_OFFICER,
        WORKGROUP_OFFICER,
        CITY_OFFICER,
        INTEGRATION
    })
    @Operation(
            summary =
                    "Counts how many records are complete, valid and verified, by the areas directly below; sort by areaCode",
            description = "Counts change by the day alone, so updatedSince leaves nothing out.")
    public Page<QualityView> board(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return QualityPages.cut(quality.board(area), page);
    }
}
