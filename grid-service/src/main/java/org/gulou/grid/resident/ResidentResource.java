package org.gulou.grid.resident;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Residents over HTTP, masked but for the audited reveal. */
@Path(ResidentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "residents")
class ResidentResource {

    static final String PATH = "/grid/v1/residents";

    private final ResidentService residents;
    private final ResidentQueries queries;
    private final ResidentSight sight;

    ResidentResource(ResidentService residents, ResidentQueries queries, ResidentSight sight) {
        this.residents = residents;
        this.queries = queries;
        this.sight = sight;
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists residents; sort by id or gridCode")
    public Page<ResidentView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("group") KeyGroup group,
            @QueryParam("status") ResidentStatus status,
            @QueryParam("site") UUID site,
            @BeanParam PageRequest page) {
        return queries.list(new ResidentFilter(area, group, status, site), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Reads a resident, masked")
    public ResidentView read(@PathParam("id") UUID id) {
        return residents.require(id);
    }

    @GET
    @Path("{id}/moves")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists where a resident lived before, the first move first; sort by at or n")
    public Page<MoveView> moves(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return residents.moves(id, page).map(MoveView::from);
    }

    @POST
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Registers a resident of a household")
    public RestResponse<ResidentView> register(RegisterResident request) {
        ResidentView resident = residents.register(request);
        return Created.at(PATH + "/" + resident.id(), resident);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Changes what is known of a resident")
    public ResidentView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ResidentData.class)))
                    MergePatch<ResidentData> patch) {
        return residents.change(id, expected, patch);
    }

    @POST
    @Path("search")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(
            summary = "Looks people up by document, phone, or name and birth date; sort by id or gridCode; audited",
            description = "The next page is asked for with the same body and the cursor, which says nothing of it."
                    + " Each page leaves one entry in the trail.")
    public Page<ResidentView> search(@BeanParam PageRequest page, SearchResidents request) {
        return sight.search(request, page);
    }

    @POST
    @Path("{id}/reveal")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Shows a resident in clear, for a purpose; audited")
    public RevealedResident reveal(@PathParam("id") UUID id, RevealResident request) {
        return sight.reveal(id, request);
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Notes that the resident has been seen today")
    public ResidentView verify(@PathParam("id") UUID id) {
        return residents.verify(id);
    }

    @POST
    @Path("{id}/move")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Moves a resident to another grid; the history is kept")
    public ResidentView move(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, MoveResident request) {
        return residents.move(id, expected, request);
    }
}
