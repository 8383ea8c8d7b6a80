package org.gulou.chassis.imports;

import io.quarkus.security.Authenticated;
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
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;
import org.jboss.resteasy.reactive.RestResponse;

/** The resource a service exposes its imports with. */
@Path(ImportResource.PATH)
@Authenticated
public class ImportResource {

    static final String PATH = "/chassis/v1/imports";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public RestResponse<ImportView> receive(
            @QueryParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("onDuplicate") @DefaultValue("SKIP") OnDuplicate onDuplicate,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            InputStream body) {
        ImportView view = imports.receive(kind, dryRun, onDuplicate, body, mediaType);
        return Created.accepted(PATH + "/" + view.id(), view);
    }

    @GET
    @Path("{id}")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.view(id);
    }

    @GET
    @Path("{id}/errors")
    public Page<ImportErrorView> errors(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return imports.errors(id, page);
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces(Tabular.CSV)
    public StreamingOutput errorsCsv(@PathParam("id") UUID id) {
        return imports.errorsCsv(id);
    }

    @GET
    @Path("{id}/errors.xlsx")
    @Produces(Tabular.XLSX)
    public StreamingOutput errorsXlsx(@PathParam("id") UUID id) {
        return imports.errorsXlsx(id);
    }

    @POST
    @Path("{id}/cancel")
    @Idempotent
    public ImportView cancel(@PathParam("id") UUID id) {
        return imports.cancel(id);
    }
}
