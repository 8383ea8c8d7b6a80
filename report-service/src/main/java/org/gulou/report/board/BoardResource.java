package org.gulou.report.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;

/** Boards over HTTP. */
@Path("/report/v1/boards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "boards")
public class BoardResource {

    private final BoardService boards;

    BoardResource(BoardService boards) {
        this.boards = boards;
    }

    @GET
    @Operation(summary = "Who has met what they owed, by area; sorted by `areaCode`")
    @Path("completeness")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.COUNTY_LEADER,
        Roles.DUTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER,
        Roles.CITY_OFFICER
    })
    public Page<CompletenessRow> completeness(@BeanParam BoardQuery query, @BeanParam PageRequest page) {
        return boards.completeness(query, page);
    }
}
