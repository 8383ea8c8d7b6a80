package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.gateway.testing.Problems.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PagesTest {

    @Test
    void thePageLoadsOnlyWhatIsServedHere() {
        HttpResponse<String> page = Client.send(Client.to("/docs"));

        Matcher links = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
        assertThat(links.results().map(link -> link.group(1)).distinct())
                .hasSizeGreaterThan(4)
                .allSatisfy(link ->
                        assertThat(Client.send(Client.to(link)).statusCode()).isEqualTo(200));
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContain("<script>")
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/docs", "/docs/swagger-ui-bundle.js"})
    void anUnchangedPageIsNotSentAgain(String path) {
        String etag = Client.send(Client.to(path)).headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = Client.send(Client.to(path).header("If-None-Match", etag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aHeadOfAPageTellsItsLength() {
        HttpResponse<String> head = Client.send(Client.to("/openapi.json").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("content-length"))
                .hasValue(Client.send(Client.to("/openapi.json")).body().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void pagesAreForReading() {
        HttpResponse<String> answer = Client.send(Client.to("/docs").POST(BodyPublishers.ofString("x")));

        assertThatProblem(answer, GatewayError.METHOD_NOT_ALLOWED);
        assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
    }
}
