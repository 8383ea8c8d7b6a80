package org.gulou.chassis.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gulou.chassis.imports.sheet.SheetError;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.ImportKindLaw;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.chassis.web.Tabular;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
@TestProfile(SmallChunks.class)
class ImportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String COUNTY = bearer("county", Roles.COUNTY_OFFICER, "450226");
    private static final String HEADER = "code,name,parentCode\n";

    @Inject
    Brake brake;

    @Inject
    MovableClock clock;

    @BeforeEach
    void emptyTheRegister() throws SQLException {
        sql("TRUNCATE place");
        sql("INSERT INTO place (code, name, sent_by) VALUES ('450226', '三江侗族自治县', 'seed')");
    }

    @AfterEach
    void letEverythingGo() {
        brake.release();
        clock.reset();
    }

    @Test
    void aFileIsTakenInAndItsRowsCounted() throws SQLException {
        // Given
        String file = HEADER + "450226100,古宜镇,450226\n450226100003,城北社区,450226100\n";
        // When
        Response sent = send(file.getBytes(StandardCharsets.UTF_8), "");
        // Then
        assertThat(sent.statusCode()).isEqualTo(202);
        assertThat(sent.header("Location"))
                .isEqualTo("/chassis/v1/imports/" + sent.jsonPath().getString("id"));
        Response done = ended(sent);
        assertThat(done.jsonPath().getMap(""))
                .containsOnlyKeys("id", "kind", "state", "dryRun", "rows", "startedAt", "finishedAt");
        assertThat(rows(done))
                .isEqualTo(
                        Map.of("total", 2, "processed", 2, "created", 2, "updated", 0, "unchanged", 0, "rejected", 0));
        assertThat(count("SELECT count(*) FROM place WHERE sent_by = 'county'")).isEqualTo(2);
    }

    @Test
    void aFileFromAChineseSpreadsheetIsRead() throws SQLException {
        // Given: GB18030, Chinese headers in another order, a padded code
        String file = "名称,区划代码\r\n斗江镇,450226102000\r\n";
        // When
        Response done = ended(send(file.getBytes(GB18030), ""));
        // Then
        assertThat(rows(done)).containsEntry("created", 1);
        assertThat(count("SELECT count(*) FROM place WHERE code = '450226102' AND name = '斗江镇'"))
                .isEqualTo(1);
    }

    @Test
    void everyFaultOfEveryRowIsNamed() {
        // Given
        String file = HEADER + "4502,,x\n450226999,四不像,\n450226100,古宜镇,\n";
        // When
        Response done = ended(send(file.getBytes(StandardCharsets.UTF_8), ""));
        // Then
        assertThat(rows(done)).containsEntry("rejected", 2).containsEntry("created", 1);
        Response errors = get(done, "/errors");
        assertThat(errors.jsonPath().getList("items.line")).containsExactly(2, 3);
        assertThat(errors.jsonPath().<Map<String, String>>getList("items[0].violations"))
                .extracting(v -> v.get("pointer") + " " + v.get("code"))
                .containsExactlyInAnyOrder(
                        "/name REQUIRED", "/parentCode INVALID_AREA_CODE", "/code OUTSIDE_YOUR_AREAS");
    }

    @Test
    void rowsRejectedBeforeATimeAreLeftOutWhereChangesSinceAreAskedFor() {
        // Given
        Response done = ended(send((HEADER + "4502,,x\n").getBytes(StandardCharsets.UTF_8), ""));
        OffsetDateTime finished = OffsetDateTime.parse(done.path("finishedAt"));
        // When
        Response since = errorsSince(done, finished);
        Response after = errorsSince(done, finished.plusSeconds(1));
        // Then
        assertThat(since.jsonPath().getList("items.line")).containsExactly(2);
        assertThat(since.jsonPath().getInt("total")).isEqualTo(1);
        assertThat(after.jsonPath().getList("items")).isEmpty();
        assertThat(after.jsonPath().getInt("total")).isZero();
    }

    @Test
    void theErrorFileIsMendedAndSentBack() {
        // Given
        String file = HEADER + "450226102003,=1+1,\n450226102,-斗江镇,450226\n45022610,x,\n";
        Response done = ended(send(file.getBytes(StandardCharsets.UTF_8), ""));
        // When
        byte[] errors = get(done, "/errors.csv").asByteArray();
        // Then: as it was sent, guarded, with the line and every fault
        assertThat(new String(errors, StandardCharsets.UTF_8))
                .startsWith("\uFEFFcode,name,parentCode,line,faults\r\n450226102003,'=1+1,,2,code: PARENT_UNKNOWN ")
                .contains("\r\n45022610,x,,4,\"code: INVALID_AREA_CODE ");
        // When
        String mended = new String(errors, StandardCharsets.UTF_8).replace("45022610,x", "450226103,x");
        Response again = ended(send(mended.getBytes(StandardCharsets.UTF_8), ""));
        // Then
        assertThat(rows(again)).containsEntry("created", 2).containsEntry("rejected", 0);
    }

    @Test
    void theErrorWorkbookIsSentBackAsItIs() throws SQLException {
        // Given
        Response done = ended(send((HEADER + "450226102003,=1+1,\n").getBytes(StandardCharsets.UTF_8), ""));
        byte[] errors = get(done, "/errors.xlsx").asByteArray();
        sql("INSERT INTO place (code, name, sent_by) VALUES ('450226102', '斗江镇', 'seed')");
        // When
        Response again = ended(post(errors, Tabular.XLSX, ""));
        // Then
        assertThat(rows(again)).containsEntry("created", 1);
        assertThat(count("SELECT count(*) FROM place WHERE name = '=1+1'")).isEqualTo(1);
    }

    @Test
    void duplicatesAreSkippedUpdatedOrRejectedAsAsked() {
        // Given
        byte[] file = (HEADER + "450226100,古宜镇,\n450226100,古宜,\n450226100,古宜,\n").getBytes(StandardCharsets.UTF_8);
        // When, Then
        assertThat(rows(ended(send(file, "&dryRun=true&onDuplicate=SKIP"))))
                .containsEntry("created", 1)
                .containsEntry("unchanged", 2);
        assertThat(rows(ended(send(file, "&dryRun=true&onDuplicate=REJECT"))))
                .containsEntry("created", 1)
                .containsEntry("rejected", 2);
        assertThat(rows(ended(send(file, "&onDuplicate=UPDATE"))))
                .containsEntry("created", 1)
                .containsEntry("updated", 1)
                .containsEntry("unchanged", 1);
    }

    @Test
    void aDryRunGivesTheVerdictsOfTheRealOneAcrossChunks() throws SQLException {
        // Given: villages whose township comes chunks earlier, chunks later, twice or never
        byte[] file = villages(1_000);
        // When
        Map<String, Object> rows =
                ImportKindLaw.of(ImportResource.PATH, "PLACES", COUNTY).holdsFor(file, "UPDATE");
        // Then
        assertThat(rows).containsEntry("total", 1_000);
        assertThat((int) rows.get("created")).isPositive();
        assertThat((int) rows.get("rejected")).isPositive();
        assertThat(count("SELECT count(*) FROM place WHERE sent_by = 'county'")).isEqualTo((int) rows.get("created"));
        assertThat(count("SELECT count(*) FROM import_known")).isZero();
    }

    @Test
    void theSameFileSentTwiceIsTheSameImport() throws SQLException {
        // Given
        byte[] file = (HEADER + "450226104,老堡乡,\n").getBytes(StandardCharsets.UTF_8);
        Response first = ended(send(file, ""));
        // When
        Response second = send(file, "");
        Response otherOptions = ended(send(file, "&onDuplicate=UPDATE"));
        Response otherUser = ended(as(bearer("county2", Roles.COUNTY_OFFICER, "450226"), file, "text/csv", ""));
        // Then
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(List.of(otherOptions, otherUser))
                .extracting(r -> r.jsonPath().getString("id"))
                .doesNotContain(first.jsonPath().getString("id"));
        assertThat(count("SELECT count(*) FROM import_job WHERE state = 'RECEIVING'"))
                .isZero();
    }

    @Test
    void aFileSentAgainWithItsKeyIsTheImportAsItIsNow() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] file = (HEADER + "450226106,\"never closed,\n").getBytes(StandardCharsets.UTF_8);
        Response first = send(file, "&dryRun=false", key);
        ended(first, "FAILED");
        // When: without the key it would be another import
        Response again = send(file, "&onDuplicate=SKIP", key);
        // Then
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(again.jsonPath().getString("state")).isEqualTo("FAILED");
        assertThat(again.header("ETag")).isEqualTo(get(first, "").header("ETag"));
        assertThat(ended(send(file, ""), "FAILED").jsonPath().getString("id"))
                .isNotEqualTo(first.jsonPath().getString("id"));
    }

    @Test
    void theKeyOfOneFileIsNotThatOfAnother() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] file = (HEADER + "450226107,良口乡,\n").getBytes(StandardCharsets.UTF_8);
        Response first = ended(send(file, "", key));
        long jobs = count("SELECT count(*) FROM import_job");
        // When, Then
        byte[] other = (HEADER + "450226107,良口,\n").getBytes(StandardCharsets.UTF_8);
        for (Response reused : List.of(
                send(other, "", key),
                send(file, "&dryRun=true", key),
                send(file, "&onDuplicate=UPDATE", key),
                cancel(first, key))) {
            assertThatProblem(reused).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
        }
        assertThat(count("SELECT count(*) FROM import_job")).isEqualTo(jobs);
        // Then: nor is a user's key anybody else's
        Response otherUser = given(bearer("county2", Roles.COUNTY_OFFICER, "450226"))
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(other)
                .post(ImportResource.PATH + "?kind=PLACES");
        ended(otherUser);
    }

    @Test
    void aKeyIsRememberedForAsLongAsEveryOther() {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] file = (HEADER + "450226108,洋溪乡,\n").getBytes(StandardCharsets.UTF_8);
        ended(send(file, "", key));
        // When
        clock.advance(Duration.ofHours(25));
        Response later = send((HEADER + "450226109,富禄乡,\n").getBytes(StandardCharsets.UTF_8), "", key);
        // Then
        assertThat(later.statusCode()).isEqualTo(202);
        assertThat(later.header("Idempotent-Replayed")).isNull();
        ended(later);
    }

    @Test
    void aKeyIsOfVisibleCharactersAndARefusedFileKeepsNone() {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] file = (HEADER + "450226110,梅林乡,\n").getBytes(StandardCharsets.UTF_8);
        // When, Then
        assertThatProblem(send(file, "", "with a space")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(send(new byte[0], "", key)).hasCode(SheetError.EMPTY_FILE);
        ended(send(file, "", key));
    }

    @Test
    void sentTwiceAtTheSameMomentWithItsKeyAFileIsOneImport() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] file = towns(50);
        long jobs = count("SELECT count(*) FROM import_job");
        // When
        List<CompletableFuture<Response>> both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(file, "&dryRun=true", key)))
                .toList();
        // Then
        List<Response> answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(202, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 202)
                        .filter(answer -> answer.header("Idempotent-Replayed") == null))
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 202)
                        .map(answer -> answer.jsonPath().getString("id"))
                        .distinct())
                .hasSize(1);
        answers.stream().filter(answer -> answer.statusCode() == 202).forEach(ImportTest::ended);
        assertThat(count("SELECT count(*) FROM import_job")).isEqualTo(jobs + 1);
    }

    @Test
    void anImportGoesOnAfterItsConnectionsAreCutInTheMiddleOfAChunk() throws SQLException {
        // Given: two chunks committed, the third written and not yet committed
        brake.pull();
        Response sent = send(towns(1_000), "");
        brake.letGo(2);
        await().until(() -> brake.isHolding() && processed(sent) == 200);
        // When
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                Statement statement = superuser.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'chassis_app'");
        }
        brake.release();
        // Then: nothing lost, nothing doubled
        Response done = ended(sent);
        assertThat(rows(done)).containsEntry("processed", 1_000).containsEntry("created", 1_000);
        assertThat(count("SELECT count(*) FROM place WHERE sent_by = 'county'")).isEqualTo(1_000);
        assertThat(count("SELECT count(*) FROM place WHERE writes > 1")).isZero();
    }

    @Test
    void aRunningImportIsStoppedBetweenChunks() throws SQLException {
        // Given
        brake.pull();
        Response sent = send(towns(5_000), "");
        brake.letGo(1);
        await().until(() -> brake.isHolding() && processed(sent) == 100);
        // When
        CompletableFuture<Response> cancelled = CompletableFuture.supplyAsync(() -> cancel(sent));
        await().until(() -> {
            brake.letGo(1);
            return cancelled.isDone();
        });
        // Then
        assertThat(cancelled.join().jsonPath().getString("state")).isEqualTo("CANCELLED");
        int stopped = processed(sent);
        assertThat(stopped).isBetween(100, 4_900);
        assertThat(count("SELECT count(*) FROM place WHERE sent_by = 'county'")).isEqualTo(stopped);
        assertThatProblem(cancel(sent)).hasCode(ImportError.IMPORT_ENDED);
    }

    @Test
    void anImportIsStoppedOnceHoweverOftenThatIsSentWithAKey() {
        // Given
        brake.pull();
        Response sent = send(towns(1_100), "");
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> cancel(sent, key));
        await().until(() -> {
            brake.letGo(1);
            return first.isDone();
        });
        // When
        Response again = cancel(sent, key);
        // Then
        assertThat(first.join().statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.join().asString());
        assertThat(again.header("ETag")).isEqualTo(first.join().header("ETag"));
    }

    @Test
    void theTagOfAnImportIsAnotherOneOnceItHasMovedOn() {
        // Given
        brake.pull();
        Response sent = send(towns(1_200), "");
        String before = sent.header("ETag");
        // When
        brake.release();
        Response done = ended(sent);
        // Then
        assertThat(before).isNotBlank();
        assertThat(done.header("ETag")).isNotBlank().isNotEqualTo(before);
        Response known =
                given(COUNTY).header("If-None-Match", done.header("ETag")).get(path(sent));
        assertThat(known.statusCode()).isEqualTo(304);
    }

    @Test
    void aRowThatCannotBeWrittenIsRejectedAlone() throws SQLException {
        // Given: a constraint no judge knows of
        String file = HEADER + "450226100,古宜镇,\n450226101,cursed,\n450226102,斗江镇,\n";
        // When
        Response done = ended(send(file.getBytes(StandardCharsets.UTF_8), ""));
        // Then
        assertThat(rows(done)).containsEntry("created", 2).containsEntry("rejected", 1);
        assertThat(get(done, "/errors").jsonPath().getString("items[0].violations[0].code"))
                .isEqualTo("NAME_CURSED");
    }

    @Test
    void aFileOfUnknownColumnsIsRefusedAsAWhole() {
        assertThatProblem(send("code,name,colour\n450226100,古宜镇,red\n".getBytes(StandardCharsets.UTF_8), ""))
                .hasCode(ImportError.UNKNOWN_COLUMN)
                .hasFact("columns", List.of("colour"));
        assertThatProblem(send("code\n450226100\n".getBytes(StandardCharsets.UTF_8), ""))
                .hasCode(ImportError.MISSING_COLUMN)
                .hasFact("columns", List.of("name"));
        assertThatProblem(send("450226100,古宜镇\n".getBytes(StandardCharsets.UTF_8), ""))
                .hasCode(ImportError.NO_HEADER);
        assertThatProblem(send(new byte[0], "")).hasCode(SheetError.EMPTY_FILE);
    }

    @Test
    void whatIsBrokenFurtherDownFailsBeforeTheFirstRowIsWritten() throws SQLException {
        // Given
        String file = HEADER + "450226100,古宜镇,\n450226101,\"never closed,\n450226102,斗江镇,\n";
        // When
        Response failed = ended(send(file.getBytes(StandardCharsets.UTF_8), ""), "FAILED");
        // Then
        assertThat(failed.jsonPath().getString("problem.code")).isEqualTo("CSV_MALFORMED");
        assertThat(failed.jsonPath().getInt("problem.line")).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM place WHERE sent_by = 'county'")).isZero();
    }

    @Test
    void anImportBelongsToItsSender() throws SQLException {
        // Given
        String guyi = bearer("guyi", Roles.TOWNSHIP_OFFICER, "450226100");
        Response done = ended(as(guyi, (HEADER + "450226102,斗江镇,\n").getBytes(StandardCharsets.UTF_8), "text/csv", ""));
        String path = ImportResource.PATH + "/" + done.jsonPath().getString("id");
        // Then: outside the sender's areas, and so rejected
        assertThat(rows(done)).containsEntry("rejected", 1);
        // When, Then
        assertThat(given(COUNTY).get(path).statusCode()).isEqualTo(200);
        assertThatProblem(given(COUNTY).get(path + "/errors")).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(given(COUNTY).get(path + "/errors.csv")).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(given(bearer("linxi", Roles.TOWNSHIP_OFFICER, "450226104"))
                        .get(path))
                .hasCode(ImportError.IMPORT_NOT_FOUND);
        assertThat(given(guyi).get(path + "/errors").statusCode()).isEqualTo(200);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'IMPORT_ERRORS_READ' AND actor = 'guyi'"
                        + " AND subject_id = '" + done.jsonPath().getString("id") + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'IMPORT_ERRORS_REFUSED' AND actor = 'county'"
                        + " AND subject_id = '" + done.jsonPath().getString("id") + "'"))
                .isEqualTo(2);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'IMPORT_RECEIVED' AND actor = 'guyi'"
                        + " AND subject_id = '" + done.jsonPath().getString("id") + "'"))
                .isEqualTo(1);
    }

    @Test
    void aKindIsForItsRoles() {
        byte[] file = (HEADER + "450226100,古宜镇,\n").getBytes(StandardCharsets.UTF_8);
        assertThatProblem(as(bearer("grid1", Roles.GRID_WORKER, "450226100003001"), file, "text/csv", ""))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(given(COUNTY).body(file).contentType("text/csv").post(ImportResource.PATH + "?kind=NOTHING"))
                .hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void nothingOfAFileLiesInTheDatabaseInClearAndItsTimeEnds() throws SQLException {
        // Given
        String planted = "PLANTED-PERSON";
        Response done = ended(send((HEADER + "450226," + planted + ",4\n").getBytes(StandardCharsets.UTF_8), ""));
        String id = done.jsonPath().getString("id");
        assertThat(count("SELECT count(*) FROM import_block WHERE import_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM import_error WHERE import_id = '" + id + "'"))
                .isEqualTo(1);
        for (String table : List.of("import_block", "import_error", "import_known", "import_job")) {
            assertThat(count("SELECT count(*) FROM " + table + " t WHERE position('"
                            + hex(planted) + "' in encode(convert_to(t::text, 'UTF8'), 'hex')) > 0"
                            + " OR position('" + hex(planted) + "' in t::text) > 0"))
                    .as(table)
                    .isZero();
        }
        // When
        clock.advance(Duration.ofDays(31));
        // Then
        await().until(() ->
                count("SELECT count(*) FROM import_job WHERE purged_at IS NOT NULL AND id = '" + id + "'") == 1);
        assertThat(count("SELECT (SELECT count(*) FROM import_block WHERE import_id = '" + id
                        + "') + (SELECT count(*) FROM import_error WHERE import_id = '" + id + "')"))
                .isZero();
        assertThat(rows(get(done, ""))).containsEntry("rejected", 1);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'IMPORT_PURGED' AND subject_id = '" + id
                        + "'"))
                .isEqualTo(1);
    }

    private static byte[] villages(int count) {
        return (HEADER
                        + IntStream.range(0, count)
                                .mapToObj(i -> {
                                    int town = 100 + (i * 7919 % 60);
                                    return i % 3 == 0
                                            ? "450226" + town + ",town " + i % 20 + ","
                                            : "450226" + town + String.format("%03d", 1 + i % 150) + ",village " + i
                                                    + ",";
                                })
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    // Another number for every test: the same file is the same import.
    private static byte[] towns(int count) {
        return (HEADER + "450226100,town,\n"
                        + IntStream.range(1, count)
                                .mapToObj(i -> String.format("450226%03d%03d", 100, i))
                                .limit(598)
                                .map(code -> code + ",village,\n")
                                .collect(Collectors.joining())
                        + IntStream.range(599, count)
                                .mapToObj(i -> grid(i - 599))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String grid(int i) {
        return String.format("450226100%03d%03d,grid,%n", 1 + i / 800, 1 + i % 800);
    }

    private static Response send(byte[] file, String options) {
        return post(file, "text/csv", options);
    }

    private static Response send(byte[] file, String options, String key) {
        return given(COUNTY)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(ImportResource.PATH + "?kind=PLACES" + options);
    }

    private static Response post(byte[] file, String mediaType, String options) {
        return as(COUNTY, file, mediaType, options);
    }

    private static Response as(String bearer, byte[] file, String mediaType, String options) {
        return given(bearer).contentType(mediaType).body(file).post(ImportResource.PATH + "?kind=PLACES" + options);
    }

    private static io.restassured.specification.RequestSpecification given(String bearer) {
        return RestAssured.given().header("Authorization", bearer);
    }

    private static Response ended(Response sent) {
        return ended(sent, "DONE");
    }

    private static Response ended(Response sent, String state) {
        assertThat(sent.statusCode()).as(sent.asString()).isIn(200, 202);
        Response ended = await().until(
                        () -> get(sent, ""),
                        view -> List.of("DONE", "FAILED", "CANCELLED")
                                .contains(String.valueOf(view.<Object>path("state"))));
        assertThat(ended.jsonPath().getString("state")).as(ended.asString()).isEqualTo(state);
        return ended;
    }

    private static Response get(Response view, String what) {
        return given(COUNTY).get(path(view) + what);
    }

    private static Response errorsSince(Response view, OffsetDateTime time) {
        return given(COUNTY)
                .queryParam("updatedSince", time.toString())
                .queryParam("count", true)
                .get(path(view) + "/errors");
    }

    private static Response cancel(Response view) {
        return given(COUNTY).post(path(view) + "/cancel");
    }

    private static Response cancel(Response view, String key) {
        return given(COUNTY).header("Idempotency-Key", key).post(path(view) + "/cancel");
    }

    private static String path(Response view) {
        return ImportResource.PATH + "/" + UUID.fromString(view.jsonPath().getString("id"));
    }

    private static int processed(Response view) {
        return get(view, "").jsonPath().getInt("rows.processed");
    }

    private static Map<String, Object> rows(Response view) {
        return view.jsonPath().getMap("rows");
    }

    private static String bearer(String user, String role, String area) {
        return TestTokens.as(user).roles(role).areas(area).bearer();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void sql(String text) throws SQLException {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                Statement statement = superuser.createStatement()) {
            statement.execute(text);
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
