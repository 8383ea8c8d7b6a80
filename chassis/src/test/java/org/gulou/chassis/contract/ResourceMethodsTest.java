package org.gulou.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.gulou.chassis.web.Idempotent;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ResourceMethodsTest {

    @Path("/chassis/v1/letters/")
    static class Letters {

        @POST
        @Idempotent
        void write() {
            throw new UnsupportedOperationException();
        }

        @POST
        @Path("{code: [0-9]+}/send")
        @Idempotent
        void send() {
            throw new UnsupportedOperationException();
        }

        @POST
        @Path("search")
        void search() {
            throw new UnsupportedOperationException();
        }

        @GET
        void list() {
            throw new UnsupportedOperationException();
        }
    }

    @Path("/chassis/v1/imports")
    static class Files {

        @POST
        void receive() {
            throw new UnsupportedOperationException();
        }
    }

    private static List<String> keysOf(ResourceMethods methods, String path) {
        Operation operation = OASFactory.createOperation();
        methods.find(HttpMethod.POST, path).orElseThrow().describe(path, operation);
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream().map(Parameter::getName).toList();
    }

    @Test
    void methodsAreFoundByTheirPathInTheDocument() throws IOException {
        ResourceMethods methods = ResourceMethods.of(Index.of(Letters.class));
        assertThat(methods.find(HttpMethod.POST, "/chassis/v1/letters")).isPresent();
        assertThat(methods.find(HttpMethod.POST, "/chassis/v1/letters/{code}/send"))
                .isPresent();
        assertThat(methods.find(HttpMethod.POST, "/chassis/v1/letters/search")).isPresent();
        assertThat(keysOf(methods, "/chassis/v1/letters/search")).isEmpty();
        assertThat(keysOf(methods, "/chassis/v1/letters")).containsExactly("Idempotency-Key");
        assertThat(methods.find(HttpMethod.GET, "/chassis/v1/letters")).isEmpty();
    }

    @Test
    void aFileTakesAKeyThoughItIsNotTakenInInOneTransaction() throws IOException {
        ResourceMethods methods = ResourceMethods.of(Index.of(Files.class));
        assertThat(keysOf(methods, "/chassis/v1/imports")).containsExactly("Idempotency-Key");
    }
}
