package org.gulou.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.gateway.route.Service;

class ContractMergePropertyTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("A", "B", "C", "GridA", "ReportB");

    @Property
    void theOrderOfServicesAndOfTheirComponentsDoesNotMatter(
            @ForAll("contracts") Map<Service, JsonNode> contracts, @ForAll long seed) {
        Map<Service, JsonNode> shuffled = shuffled(contracts, new Random(seed));

        assertThat(ContractMerge.merge(shuffled).toString())
                .isEqualTo(ContractMerge.merge(contracts).toString());
    }

    @Property
    void everyReferenceLeadsToWhatItMeantBefore(@ForAll("contracts") Map<Service, JsonNode> contracts) {
        JsonNode merged = ContractMerge.merge(contracts);

        contracts.forEach((service, contract) -> {
            String pointer = "/paths/" + (service.prefix() + "x").replace("/", "~1")
                    + "/get/responses/200/content/application~1json/schema";
            assertThat(unfolded(merged, merged.at(pointer), 4)).isEqualTo(unfolded(contract, contract.at(pointer), 4));
        });
    }

    @Property
    void alikeDocumentsOfAllServicesShareEverything(@ForAll("schemas") ObjectNode schemas) {
        Map<Service, JsonNode> alike = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            alike.put(service, contract(service, schemas, "A"));
        }

        assertThat(ContractMerge.merge(alike).at("/components/schemas").size()).isEqualTo(schemas.size() + 1);
    }

    /** The schema with references replaced by what they lead to, so deep. */
    private static JsonNode unfolded(JsonNode document, JsonNode schema, int depth) {
        if (depth == 0 || schema.isMissingNode()) {
            return JSON.nullNode();
        }
        if (schema.has("$ref")) {
            JsonNode target = document.at(schema.path("$ref").asText().substring(1));
            assertThat(target.isMissingNode()).as("%s leads nowhere", schema).isFalse();
            return unfolded(document, target, depth);
        }
        ObjectNode copy = schema.deepCopy();
        if (copy.has("items")) {
            copy.set("items", unfolded(document, copy.path("items"), depth - 1));
        }
        return copy;
    }

    @Provide
    Arbitrary<Map<Service, JsonNode>> contracts() {
        Arbitrary<List<ObjectNode>> schemas = schemas().list().ofSize(Service.values().length);
        Arbitrary<List<String>> used = Arbitraries.of(NAMES).list().ofSize(Service.values().length);
        return Combinators.combine(schemas, used, Arbitraries.integers().between(1, 4))
                .as((all, names, count) -> {
                    Map<Service, JsonNode> contracts = new LinkedHashMap<>();
                    for (int i = 0; i < count; i++) {
                        Service service = Service.values()[i];
                        contracts.put(service, contract(service, all.get(i), names.get(i)));
                    }
                    return contracts;
                });
    }

    /** Five schemas, each a plain type or a list of another. */
    @Provide
    Arbitrary<ObjectNode> schemas() {
        Arbitrary<JsonNode> plain = Arbitraries.of("string", "integer")
                .map(type -> JSON.objectNode().put("type", type));
        Arbitrary<JsonNode> list = Arbitraries.of(NAMES).map(name -> {
            ObjectNode array = JSON.objectNode().put("type", "array");
            array.putObject("items").put("$ref", "#/components/schemas/" + name);
            return array;
        });
        return Arbitraries.oneOf(plain, list).list().ofSize(NAMES.size()).map(definitions -> {
            ObjectNode schemas = JSON.objectNode();
            for (int i = 0; i < NAMES.size(); i++) {
                schemas.set(NAMES.get(i), definitions.get(i));
            }
            return schemas;
        });
    }

    private static JsonNode contract(Service service, ObjectNode schemas, String used) {
        ObjectNode contract = JSON.objectNode().put("openapi", "3.1.0");
        ObjectNode parent = contract;
        for (String step : List.of(
                "paths", service.prefix() + "x", "get", "responses", "200", "content", "application/json", "schema")) {
            parent = parent.putObject(step);
        }
        parent.put("$ref", "#/components/schemas/" + used);
        contract.putObject("components").set("schemas", schemas.deepCopy());
        return contract;
    }

    private static Map<Service, JsonNode> shuffled(Map<Service, JsonNode> contracts, Random random) {
        List<Service> order = new ArrayList<>(contracts.keySet());
        Collections.shuffle(order, random);
        Map<Service, JsonNode> shuffled = new LinkedHashMap<>();
        for (Service service : order) {
            ObjectNode copy = contracts.get(service).deepCopy();
            ObjectNode components = (ObjectNode) copy.path("components");
            List<String> names = new ArrayList<>();
            components.path("schemas").fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode schemas = JSON.objectNode();
            names.forEach(name -> schemas.set(name, components.path("schemas").path(name)));
            components.set("schemas", schemas);
            shuffled.put(service, copy);
        }
        return shuffled;
    }
}
