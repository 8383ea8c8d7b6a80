package org.gulou.e2e.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.e2e.county.Upload;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** Leads the planted people through everything that handles people. */
final class Lives {

    private static final String GRID = "450226100003001";
    private static final String VILLAGE_NEXT_TO_IT = "450226100004";

    private final Session county;
    private final Refusals refusals;
    private String household;

    Lives(Session county, Refusals refusals) {
        this.county = county;
        this.refusals = refusals;
    }

    /** A form, a change, a search by each key, a look in clear, a visit and a move. */
    void register(Planted who) {
        household = county.post(
                        "/grid/v1/households", Map.of("gridCode", GRID, "number", "P-1", "address", who.address()))
                .id();
        String resident = county.post(
                        "/grid/v1/residents",
                        Map.of(
                                "householdId", household,
                                "name", who.name(),
                                "document", who.document(),
                                "phone", who.phone()))
                .id();
        search(who);
        String path = "/grid/v1/residents/" + resident;
        Answer seen = county.post(path + "/reveal", Map.of("purpose", "TESTING"));
        assertThat(seen.text("name")).isEqualTo(who.name());
        county.post(path + "/verify", Map.of());
        String next = county.post("/grid/v1/areas", Map.of("parentCode", VILLAGE_NEXT_TO_IT, "name", "测试网格"))
                .text("code");
        county.act(path + "/move", county.get(path).etag(), Map.of("gridCode", next));
    }

    private void search(Planted who) {
        assertThat(found(Map.of("documentNumber", who.documentNumber()))).isEqualTo(1);
        assertThat(found(Map.of("phone", who.phone()))).isEqualTo(1);
        assertThat(found(Map.of("name", who.name(), "birthDate", "1915-05-17"))).isEqualTo(1);
    }

    private int found(Map<String, String> key) {
        return county.post("/grid/v1/residents/search", key).items().size();
    }

    /** A file with a sound row and a row that is rejected and looked at. */
    void bring(Planted sound, Planted rejected) throws IOException, InterruptedException {
        String file = "gridCode,householdNumber,name,documentType,documentNumber,birthDate,phone,address\n"
                + line(sound, "1988-08-08")
                + line(rejected, "");
        JsonNode run = new Upload("county").csv("RESIDENTS", file);
        assertThat(run.at("/rows/created").asInt()).as("%s", run).isEqualTo(1);
        assertThat(run.at("/rows/rejected").asInt()).isEqualTo(1);
        county.get("/grid/v1/imports/" + run.path("id").asText() + "/errors");
    }

    private static String line(Planted who, String birthDate) {
        return String.join(
                        ",",
                        GRID,
                        "P-2",
                        who.name(),
                        who.documentType(),
                        who.documentNumber(),
                        birthDate,
                        who.phone(),
                        who.address())
                + "\n";
    }

    /** A campaign over them, a record by document, one of somebody unknown, and a list that names people. */
    void test(Planted known, Planted unknown) throws IOException, InterruptedException {
        String due = Instant.now().plus(Duration.ofDays(1)).toString();
        String campaign = county.post(
                        "/grid/v1/campaigns",
                        Map.of("kind", "SCREENING", "name", "协查名单", "areaCode", "450226100", "dueAt", due))
                .id();
        String path = "/grid/v1/campaigns/" + campaign;
        county.act(path + "/open", county.get(path).etag(), Map.of());
        String list = "campaignId,documentType,documentNumber,name,phone,areaCode,reason\n"
                + target(campaign, known)
                + target(campaign, unknown);
        new Upload("county").csv("TARGETS", list);
        county.post(path + "/records", Map.of("items", List.of(record(known), record(unknown))));
        county.get(path + "/targets");
    }

    private static String target(String campaign, Planted who) {
        return String.join(
                        ",",
                        campaign,
                        who.documentType(),
                        who.documentNumber(),
                        who.name(),
                        who.phone().matches("1.*") ? who.phone() : "",
                        "450226100",
                        who.address())
                + "\n";
    }

    private static Map<String, Object> record(Planted who) {
        return Map.of(
                "document",
                who.document(),
                "outcome",
                "AWAY",
                "reason",
                who.name() + who.address(),
                "at",
                Instant.now().toString());
    }

    /** An arrival at a hotel and a tip about it, each looked at in clear. */
    void arrive(Planted who) {
        String arrival = county.post(
                        "/grid/v1/arrivals",
                        Map.of(
                                "source", "HOTEL",
                                "areaCode", GRID,
                                "name", who.name(),
                                "document", who.document(),
                                "phone", who.phone(),
                                "address", who.address(),
                                "remark", who.name()))
                .id();
        county.post("/grid/v1/arrivals/" + arrival + "/reveal", Map.of("purpose", "CONTACT_TRACING"));
        county.post(
                "/grid/v1/tips",
                Map.of(
                        "areaCode",
                        "450226100",
                        "category",
                        "OTHER",
                        "text",
                        who.name() + who.address() + who.documentNumber(),
                        "contact",
                        who.phone()));
    }

    /** Requests that are refused: unreadable, with unknown fields, of wrong types, invalid, in conflict, without a token, too much. */
    void refuse(Planted who) throws IOException, InterruptedException {
        String person = "\"name\":\"%s\",\"document\":{\"type\":\"01\",\"number\":\"%s\"},\"phone\":\"%s\""
                .formatted(who.name(), who.documentNumber(), who.phone());
        String residents = "/grid/v1/residents";
        refusals.post("county", residents, "{\"householdId\":\"" + household + "\"," + person + "}");
        refusals.post("county", residents, "{" + person);
        refusals.post("county", residents, "{" + person + ",\"adress\":\"" + who.address() + "\"}");
        refusals.post("county", residents, "{" + person + ",\"birthDate\":\"" + who.documentNumber() + "\"}");
        refusals.post("county", residents, "{" + person + ",\"groups\":\"" + who.address() + "\"}");
        refusals.post("county", residents, "{" + person + ",\"gridCode\":\"" + who.documentNumber() + "\"}");
        refusals.post("county", residents, "{" + person + ",\"householdId\":\"" + who.name() + "\"}");
        refusals.post("city", residents, "{" + person + "}");
        refusals.post(null, residents, "{" + person + "}");
        refusals.post(
                "county", residents + "/search", "{\"phone\":\"" + who.phone() + "\",\"name\":\"" + who.name() + "\"}");
        refusals.post("county", residents + "/" + household + "/reveal", "{\"purpose\":\"" + who.name() + "\"}");
        refusals.post(
                "county",
                "/grid/v1/households",
                "{\"gridCode\":\"" + GRID + "\",\"number\":\"" + who.address().repeat(20) + "\"}");
        refusals.post("county", "/grid/v1/imports?kind=RESIDENTS", who.name() + "," + who.documentNumber() + "\n");
        refusals.post(null, "/grid/v1/arrivals", "{\"source\":\"SELF\",\"areaCode\":\"" + GRID + "\"," + person + "}");
        refusals.post(null, "/grid/v1/tips", "{\"text\":\"" + who.name() + "\",\"contact\":\"" + who.phone() + "\"}");
    }

    /** The same document a second time: a conflict that a database would explain with the row. */
    void conflict(Planted who) throws IOException, InterruptedException {
        refusals.post(
                "county",
                "/grid/v1/residents",
                "{\"householdId\":\"%s\",\"name\":\"%s\",\"document\":{\"type\":\"01\",\"number\":\"%s\"}}"
                        .formatted(household, who.name(), who.documentNumber()));
    }
}
