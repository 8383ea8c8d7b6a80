package org.gulou.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gulou.gateway.route.Service;
import org.junit.jupiter.api.Test;

/** The document this build made of the contracts committed beside it. */
class MergedContractTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void itIsWhatTheCommittedContractsMake() throws IOException {
        assertThat(new ObjectMapper().readTree(made())).isEqualTo(ContractMerge.merge(committed()));
    }

    @Test
    void itIsValidOpenApi31() throws IOException {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(made(), null, new ParseOptions());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void itHasEveryPathOfEveryContract() throws IOException {
        Set<String> expected = committed().values().stream()
                .flatMap(contract -> contract.path("paths").properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(new ObjectMapper().readTree(made()).path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationIdIsItsOwn() throws IOException {
        JsonNode document = new ObjectMapper().readTree(made());

        assertThat(References.in(document))
                .allSatisfy(component -> assertThat(
                                document.at(component.reference().substring(1)).isMissingNode())
                        .as(component.reference())
                        .isFalse());
        Set<String> ids = new HashSet<>();
        assertThat(Operations.of(document)
                        .map(o -> o.path("operationId").asText(""))
                        .filter(id -> !id.isEmpty()))
                .allSatisfy(id -> assertThat(ids.add(id)).as(id).isTrue());
    }

    private static Map<Service, JsonNode> committed() throws IOException {
        return MergeContracts.committed(ROOT);
    }

    private static String made() throws IOException {
        try (InputStream in = MergedContractTest.class.getResourceAsStream("/openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
