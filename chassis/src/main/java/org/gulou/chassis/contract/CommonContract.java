package org.gulou.chassis.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Adds to the document what no resource says itself, and puts it in an order that does not change from build to build. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {

    private final ResourceMethods methods;

    /** The filter for the classes of this service. */
    public CommonContract(IndexView index) {
        this.methods = ResourceMethods.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        Map<String, Schema> schemas = new TreeMap<>();
        if (components.getSchemas() != null) {
            schemas.putAll(components.getSchemas());
        }
        schemas.putAll(ProblemSchemas.all());
        components.setSchemas(schemas);
        components.setResponses(ProblemResponse.components());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            complete(document);
        }
    }

    private void complete(OpenAPI document) {
        Paths sorted = OASFactory.createPaths();
        new TreeMap<>(document.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            sorted.addPathItem(path, item);
        });
        document.setPaths(sorted);
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation) {
        methods.find(method, path).ifPresent(resource -> resource.describe(path, operation));
        ProblemResponse.addTo(path, method, operation);
    }
}
