package org.gulou.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Map;
import org.gulou.gateway.route.Service;
import org.junit.jupiter.api.Test;

class ContractMergeTest {

    private static final JsonNode GRID = yaml("""
            openapi: 3.1.0
            tags: [{name: Me}, {name: Area}]
            paths:
              /grid/v1/areas:
                get:
                  operationId: list
                  tags: [Area]
                  security: [{SecurityScheme: [system-admin, county-officer]}]
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/PageArea"}}}}
                    "404": {description: mine, content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
              /grid/v1/tips:
                post:
                  tags: [Me]
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/View"}}}}
                  responses: {"201": {description: made}}
            components:
              securitySchemes: {SecurityScheme: {type: http, scheme: bearer}}
              schemas:
                Problem: {type: object, properties: {code: {type: string}}}
                State: {type: string, enum: [OPEN]}
                View: {type: object, properties: {state: {$ref: "#/components/schemas/State"}}}
                PageArea: {type: array, items: {$ref: "#/components/schemas/View"}}
                GridState: {type: integer}
            """);

    private static final JsonNode REPORT = yaml("""
            openapi: 3.1.0
            tags: [{name: Me}]
            paths:
              /report/v1/reports:
                get:
                  operationId: list
                  tags: [Me]
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/View"}}}}
                    "404": {description: mine, content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
            components:
              schemas:
                Problem: {type: object, properties: {code: {type: string}}}
                State: {type: string, enum: [DRAFT]}
                View: {type: object, properties: {state: {$ref: "#/components/schemas/State"}}}
                Alone: {oneOf: [{$ref: "#/components/schemas/View"}], discriminator: {propertyName: kind, mapping: {v: "#/components/schemas/View"}}}
            """);

    private final JsonNode merged = ContractMerge.merge(Map.of(Service.GRID, GRID, Service.REPORT, REPORT));

    @Test
    void aComponentAllDefineAlikeIsShared() {
        assertThat(schemas().has("Problem")).isTrue();
        assertThat(schemas().fieldNames()).toIterable().doesNotContain("GridProblem", "ReportProblem");
    }

    @Test
    void oneDefinedDifferentlyIsPrefixedInEachServiceAndWhereverItIsUsed() {
        assertThat(schemas().has("State")).isFalse();
        assertThat(schemas().path("ReportState").path("enum").get(0).asText()).isEqualTo("DRAFT");
        assertThat(schemas().path("ReportView").at("/properties/state/$ref").asText())
                .isEqualTo("#/components/schemas/ReportState");
        assertThat(schemas().path("PageArea").at("/items/$ref").asText()).isEqualTo("#/components/schemas/GridView");
        assertThat(schemas().at("/Alone/discriminator/mapping/v").asText())
                .isEqualTo("#/components/schemas/ReportView");
        assertThat(merged.at("/paths/~1report~1v1~1reports/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ReportView");
    }

    @Test
    void whatLooksAlikeButRefersToWhatClashesIsPrefixedToo() {
        assertThat(schemas().has("View")).isFalse();
        assertThat(schemas().has("GridView")).isTrue();
        assertThat(schemas().has("ReportView")).isTrue();
    }

    @Test
    void aPrefixNeverTakesAnothersName() {
        assertThat(schemas().path("GridState").path("type").asText()).isEqualTo("integer");
        assertThat(schemas().path("GridState_").path("enum").get(0).asText()).isEqualTo("OPEN");
    }

    @Test
    void operationIdsAndTagsStayUnique() {
        assertThat(merged.at("/paths/~1grid~1v1~1areas/get/operationId").asText())
                .isEqualTo("gridList");
        assertThat(merged.at("/paths/~1report~1v1~1reports/get/operationId").asText())
                .isEqualTo("reportList");
        assertThat(merged.at("/paths/~1report~1v1~1reports/get/tags/0").asText())
                .isEqualTo("Report Me");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Area", "Grid Me", "Report Me");
    }

    @Test
    void thereIsOneSecuritySchemeAndTheRolesStay() {
        assertThat(merged.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("bearer");
        assertThat(merged.at("/paths/~1grid~1v1~1areas/get/security").toString())
                .isEqualTo("[{\"bearer\":[\"system-admin\",\"county-officer\"]}]");
        assertThat(merged.at("/paths/~1grid~1v1~1tips/post/security").toString())
                .isEqualTo("[{},{\"bearer\":[]}]");
    }

    @Test
    void theGatewaysOwnAnswersAreAddedToThoseOfTheService() {
        JsonNode list = merged.at("/paths/~1grid~1v1~1areas/get/responses");
        JsonNode tip = merged.at("/paths/~1grid~1v1~1tips/post/responses");

        assertThat(list.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("200", "404", "400", "401", "414", "429", "431", "502", "503", "504");
        assertThat(list.at("/404/description").asText()).isEqualTo("mine");
        assertThat(tip.at("/413/$ref").asText()).isEqualTo("#/components/responses/Gateway413");
        assertThat(merged.at("/components/responses/Gateway401/description").asText())
                .contains("UNAUTHENTICATED", "TOKEN_INVALID", "TOKEN_EXPIRED");
    }

    @Test
    void theResultIsValid() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(merged.toString(), null, new ParseOptions());

        assertThat(parsed.getMessages()).isEmpty();
    }

    @Test
    void theServersOfTheServicesAreGone() {
        assertThat(merged.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    }

    @Test
    void theGivenDocumentsAreLeftAsTheyAre() {
        assertThat(GRID.at("/components/schemas").has("State")).isTrue();
    }

    @Test
    void aPathThatNoRouteLeadsToStopsTheBuild() {
        JsonNode lost = yaml("{openapi: 3.1.0, paths: {/elsewhere: {get: {responses: {}}}}}");

        assertThatThrownBy(() -> ContractMerge.merge(Map.of(Service.GRID, lost)))
                .hasMessageContaining("/elsewhere")
                .hasMessageContaining("grid");
    }

    @Test
    void anotherVersionStopsTheBuild() {
        assertThatThrownBy(() -> ContractMerge.merge(Map.of(Service.GRID, yaml("{openapi: 3.0.3}"))))
                .hasMessageContaining("grid");
    }

    private JsonNode schemas() {
        return merged.at("/components/schemas");
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
