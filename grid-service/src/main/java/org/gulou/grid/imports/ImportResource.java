package org.gulou.grid.imports;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.imports.ImportErrorView;
import org.gulou.chassis.imports.ImportView;
import org.gulou.chassis.imports.Imports;
import org.gulou.chassis.imports.OnDuplicate;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports over HTTP. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class ImportResource {

    static final String PATH = "/grid/v1/imports";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Operation(
            summary =
                    "Takes a file of places, duties, residents, targets or results in: CSV (UTF-8 or GB18030) or XLSX",
            description =
                    "The same file sent twice is recognised by its content, and needs no Idempotency-Key: it is the import it was,"
                            + " unless that failed or was stopped. With the key it came with it is that import in any case,"
                            + " as it is now; with the key of another file, kind or option it is refused.")
    public RestResponse<ImportView> receive(
            @Parameter(
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"AREAS", "DUTIES", "RESIDENTS", "TARGETS", "RESULTS"}))
                    @QueryParam("kind")
                    String kind,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("dryRun") @DefaultValue("false")
                    String dryRun,
            @QueryParam("onDuplicate") @DefaultValue("SKIP") OnDuplicate onDuplicate,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream file) {
        ImportView view = imports.receive(kind, isDry(dryRun), onDuplicate, file, contentType);
        return Created.accepted(PATH + "/" + view.id(), view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Operation(summary = "Reads how far an import is")
    public ImportView read(@PathParam("id") UUID id) {
        return imports.view(id);
    }

    @GET
    @Path("{id}/errors")
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Operation(summary = "Lists the rejected rows and their faults")
    public Page<ImportErrorView> errors(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return imports.errors(id, page);
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces(Tabular.CSV)
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Operation(summary = "The rejected rows as sent, each with its line and faults, to be mended and sent again")
    public StreamingOutput errorsCsv(@PathParam("id") UUID id) {
        return imports.errorsCsv(id);
    }

    @GET
    @Path("{id}/errors.xlsx")
    @Produces(Tabular.XLSX)
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Operation(summary = "The same as a workbook")
    public StreamingOutput errorsXlsx(@PathParam("id") UUID id) {
        return imports.errorsXlsx(id);
    }

    @POST
    @Path("{id}/cancel")
    @Idempotent
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Operation(summary = "Stops an import; what it has taken in stays")
    public ImportView cancel(@PathParam("id") UUID id) {
        return imports.cancel(id);
    }

    // Not as a boolean: a mistyped "true" would be taken for false, and the file written.
    private static boolean isDry(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw UnreadableParameter.named("dryRun", "neither true nor false");
        };
    }
}
