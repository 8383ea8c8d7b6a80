package org.gulou.inspection.checklist;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The kinds of site there are. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "categories")
@Path("/inspection/v1/categories")
public class CategoryResource {

    private final Categories categories;

    CategoryResource(Categories categories) {
        this.categories = categories;
    }

    @GET
    @Operation(summary = "All categories; sorted by code")
    @Authenticated
    public Page<Category> list(@BeanParam PageRequest page) {
        return categories.page(page);
    }
}
