package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.Surroundings;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RotationTest {

    @AfterEach
    void withdraw() {
        Issuer.publishAlso(null, null);
    }

    @Test
    void aNewKeyServesAllWhoComeWithItAtOnceBodiesIncluded() throws Exception {
        RsaJsonWebKey fresh = Issuer.newKey();
        Issuer.publishAlso(fresh, "fresh");
        String token = Issuer.tokenFor("rotated").sign(fresh, "fresh");

        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 40)
                .mapToObj(i -> Client.http()
                        .sendAsync(
                                Client.to("/grid/v1/areas")
                                        .header("Authorization", "Bearer " + token)
                                        .POST(BodyPublishers.ofByteArray(new byte[100_000 + i]))
                                        .build(),
                                BodyHandlers.ofString()))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join().body()).contains("\"bytes\":" + (100_000 + i) + ",");
        }
    }
}
