package org.gulou.grid.vacancy;

import static org.gulou.chassis.security.Roles.CITY_OFFICER;
import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

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
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Vacancies over HTTP. */
@Path("/grid/v1/duty-vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
class VacancyResource {

    private final VacancyService vacancies;

    VacancyResource(VacancyService vacancies) {
        this.vacancies = vacancies;
    }

    @GET
    @RolesAllowed({
        COUNTY_OFFICER,
        COUNTY_LEADER,
        DUTY_OFFICER,
        TOWNSHIP_OFFICER,
        TOWNSHIP_LEADER,
        VILLAGE_OFFICER,
        CITY_OFFICER
    })
    @Operation(
            summary = "Lists subjects with no holder of a role that must be held; by area",
            description =
                    "updatedSince asks when the subject came to be or changed, or was last held; those of sites are never left out.")
    public Page<VacancyView> list(
            @QueryParam("area") AreaCode area, @QueryParam("role") DutyRole role, @BeanParam PageRequest page) {
        return vacancies.list(area, role, page);
    }
}
