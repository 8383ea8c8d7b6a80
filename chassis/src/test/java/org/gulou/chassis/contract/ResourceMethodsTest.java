package org.gulou.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
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

    @Test
    void idempotentMethodsAreFoundByTheirPathInTheDocument() throws IOException {
        ResourceMethods methods = ResourceMethods.of(Index.of(Letters.class));
        assertThat(methods.find(HttpMethod.POST, "/chassis/v1/letters")).isPresent();
        assertThat(methods.find(HttpMethod.POST, "/chassis/v1/letters/{code}/send"))
                .isPresent();
        assertThat(methods.find(HttpMethod.POST, "/chassis/v1/letters/search")).isEmpty();
        assertThat(methods.find(HttpMethod.GET, "/chassis/v1/letters")).isEmpty();
    }
}
