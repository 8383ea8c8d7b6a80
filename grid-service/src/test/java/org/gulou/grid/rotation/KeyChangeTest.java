package org.gulou.grid.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.guard.BlindIndex;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.GuardKeys;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.resident.OldPeople;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** A county in a database of its own, in which the keys are changed; the test takes the steps the background would. */
@QuarkusTest
@TestProfile(KeyChangeTest.NewKeys.class)
class KeyChangeTest {

    private static final String DATABASE = "grid_keys";
    private static final String OLD_KEYSET = GuardKeys.keyset();
    private static final String NEW_KEYSET = GuardKeys.rotated(OLD_KEYSET);
    private static final String OLD_INDEX_KEY = GuardKeys.indexKey();
    private static final String NEW_INDEX_KEY = GuardKeys.indexKey();
    private static final String IN_CLEAR = "SELECT count(*) FROM resident_group WHERE reason IS NOT NULL";
    private static final String PHONE = "13900000009";
    private static final String TAKE_TURN = """
            SELECT pg_advisory_xact_lock_shared(hashtextextended('resident-documents/' || ?, 13)), pg_backend_pid() AS pid
            """;
    private static final String WAITING =
            "SELECT 1 FROM pg_locks WHERE NOT granted AND ? = ANY (pg_blocking_pids(pid))";

    @Inject
    Rotation rotation;

    @Inject
    Cipher cipher;

    @Test
    void peopleAreFoundAndOpenedBeforeDuringAndAfter() throws SQLException {
        // Given: five residents under the old keys
        String grid = Places.grid();
        List<String> numbers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> request = People.resident(People.household(grid));
            String number = People.newIdNumber();
            request.put("document", Map.of("type", "01", "number", number));
            request.put("phone", PHONE);
            ids.add(People.registered(request).path("id"));
            numbers.add(number);
        }
        putBack(ids);
        String arriving = People.newIdNumber();
        putBack(arrival(grid, arriving), arriving);
        everybodyIsFoundAndOpened(numbers, ids);
        assertThat(underNewKeys()).isZero();
        // When: the first chunk
        begin();
        assertThat(step("resident")).isTrue();
        // Then
        assertThat(underNewKeys()).isEqualTo(2);
        admin().get("/grid/v1/guard/rotation")
                .then()
                .body("tables.find { it.table == 'resident' }.rows", equalTo(5))
                .body("tables.find { it.table == 'resident' }.remaining", equalTo(3));
        everybodyIsFoundAndOpened(numbers, ids);
        // When: the rest
        while (rotation.tables().stream().anyMatch(this::step)) {
            everybodyIsFoundAndOpened(numbers, ids);
        }
        // Then
        assertThat(underNewKeys()).isEqualTo(5);
        assertThat(addressesUnderOtherKeys()).isZero();
        assertThat(arrivalsUnderNewKeys(arriving)).isEqualTo(1);
        assertThat(rotation.isOpen()).isFalse();
        admin().get("/grid/v1/guard/rotation").then().body("remaining", equalTo(0));
        everybodyIsFoundAndOpened(numbers, ids);
        foundUnderTheNewIndexKeyAlone(numbers);
        // When: a replica that is late writes under the old keys once more
        putBack(ids.subList(0, 1));
        // Then
        assertThat(rotation.isOpen()).isFalse();
        admin().get("/grid/v1/guard/rotation")
                .then()
                .body("tables.find { it.table == 'resident' }.remaining", equalTo(1));
        // When
        reopen();
        while (rotation.tables().stream().anyMatch(this::step)) {
            everybodyIsFoundAndOpened(numbers, ids);
        }
        // Then
        admin().get("/grid/v1/guard/rotation").then().body("remaining", equalTo(0));
        foundUnderTheNewIndexKeyAlone(numbers);
    }

    @Test
    void aDocumentUnderTheOldKeyIsNotRegisteredAgainUnderTheNewOne() throws SQLException {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        String id = People.registered(request).path("id");
        putBack(List.of(id));
        // When
        request.put("householdId", People.household(Places.grid()));
        Response again = county().body(request).post("/grid/v1/residents");
        // Then
        again.then().statusCode(409).body("code", equalTo("DOCUMENT_ALREADY_REGISTERED"));
        forget(id);
    }

    @Test
    void anEntryWhoseDocumentSomebodyElseHoldsUnderTheOtherKeyStaysMerged() throws SQLException {
        // Given
        String grid = Places.grid();
        String number = People.newIdNumber();
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("document", Map.of("type", "01", "number", number));
        String survivor = People.registeredIn(grid).path("id");
        String duplicate = People.registered(request).path("id");
        putBack(List.of(duplicate));
        county().header("If-Match", "*")
                .body(Map.of("duplicateId", duplicate))
                .post("/grid/v1/residents/" + survivor + "/merge")
                .then()
                .statusCode(200);
        String other = People.registeredIn(grid).path("id");
        giveDocument(other, number);
        // When
        Response undone = county().header("If-Match", "*").post("/grid/v1/residents/" + survivor + "/unmerge");
        // Then
        undone.then().statusCode(409).body("code", equalTo("DOCUMENT_ALREADY_REGISTERED"));
        forgetMerge(survivor);
        for (String id : List.of(survivor, duplicate, other)) {
            forget(id);
        }
    }

    @Test
    void aFileWaitsForWhoeverWritesADocumentAndDoesNotRegisterItUnderTheOtherKey() throws SQLException {
        // Given
        String grid = Places.grid();
        String number = People.newIdNumber();
        String id = People.registeredIn(grid).path("id");
        // When: a late replica gives that document to somebody while a file with it has been judged
        String location;
        try (Connection replica = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement turn = replica.prepareStatement(TAKE_TURN)) {
            replica.setAutoCommit(false);
            turn.setString(1, Places.COUNTY);
            int pid;
            try (ResultSet row = turn.executeQuery()) {
                row.next();
                pid = row.getInt("pid");
            }
            giveDocument(replica, id, number, OLD_INDEX_KEY);
            location = county().contentType("text/csv")
                    .body("gridCode,householdNumber,name,documentType,documentNumber\n" + grid + ",F1,吴测试,01," + number
                            + "\n")
                    .post("/grid/v1/imports?kind=RESIDENTS")
                    .header("Location");
            await().until(() -> isWaitedFor(pid));
            replica.commit();
        }
        // Then
        await().until(() -> "DONE".equals(county().get(location).path("state")));
        county().get(location).then().body("rows.created", equalTo(0));
        county().body(Map.of("documentNumber", number))
                .post("/grid/v1/residents/search")
                .then()
                .body("items.id", contains(id));
        forget(id);
    }

    @Test
    void aReasonAnEarlierReleaseWroteInClearIsReadAndThenSealed() throws SQLException {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        request.put("groups", List.of(Map.of("group", "DRIVER", "from", "2020-01-01", "reason", "原由")));
        String id = People.registered(request).path("id");
        assertThat(count(IN_CLEAR)).isZero();
        writeInClear(id, "旧原由");
        theReasonIs(id, "旧原由");
        // When
        begin();
        while (rotation.tables().stream().anyMatch(this::step)) {
            theReasonIs(id, "旧原由");
        }
        // Then
        assertThat(count(IN_CLEAR)).isZero();
        theReasonIs(id, "旧原由");
        admin().get("/grid/v1/guard/rotation").then().body("remaining", equalTo(0));
        forget(id);
    }

    private static void theReasonIs(String id, String reason) {
        county().get("/grid/v1/residents/" + id).then().body("groups.reason", contains(reason));
    }

    private static void writeInClear(String id, String reason) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE resident_group SET reason = ?, sealed_reason = NULL WHERE resident_id = ?")) {
            update.setString(1, reason);
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    // Whichever test comes first, the others find the tables gone through.
    private void begin() {
        rotation.begin();
        reopen();
    }

    private void reopen() {
        rotation.tables().forEach(table -> SystemScope.run(() -> rotation.reopen(table)));
    }

    private boolean step(String table) {
        return step(rotation.tables().stream()
                .filter(t -> t.name().equals(table))
                .findFirst()
                .orElseThrow());
    }

    private boolean step(SealedTable rows) {
        return SystemScope.call(() -> rotation.step(rows));
    }

    private static void everybodyIsFoundAndOpened(List<String> numbers, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            county().body(Map.of("documentNumber", numbers.get(i)))
                    .post("/grid/v1/residents/search")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(ids.get(i)));
            county().body(Map.of("purpose", "WELFARE"))
                    .post("/grid/v1/residents/" + ids.get(i) + "/reveal")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("吴测试"))
                    .body("phone", equalTo(PHONE))
                    .body("document.number", equalTo(numbers.get(i)))
                    .body("address", containsString("古宜镇"));
        }
    }

    private static void foundUnderTheNewIndexKeyAlone(List<String> numbers) throws SQLException {
        BlindIndex later = new BlindIndex(NEW_INDEX_KEY, Optional.empty());
        for (String number : numbers) {
            assertThat(count(
                            "SELECT count(*) FROM resident WHERE document_index = ? AND phone_index = ?",
                            later.of("DOCUMENT", "01:" + number),
                            later.of("PHONE", PHONE)))
                    .isEqualTo(1);
        }
    }

    private long underNewKeys() throws SQLException {
        byte[] prefix = cipher.currentPrefix();
        return count(
                "SELECT count(*) FROM resident WHERE substring(name FROM 1 FOR 5) = ?"
                        + " AND substring(document FROM 1 FOR 5) = ? AND substring(phone FROM 1 FOR 5) = ?",
                prefix,
                prefix,
                prefix);
    }

    private long addressesUnderOtherKeys() throws SQLException {
        return count(
                "SELECT count(*) FROM household WHERE substring(address FROM 1 FOR 5) <> ?", cipher.currentPrefix());
    }

    /** Writes people and their households as they would stand if they had come before the keys were changed. */
    private void putBack(List<String> ids) throws SQLException {
        Cipher oldCipher = new Cipher(OLD_KEYSET);
        OldPeople old = new OldPeople(cipher, oldCipher, new BlindIndex(OLD_INDEX_KEY, Optional.empty()));
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE)) {
            for (String id : ids) {
                old.putBack(connection, UUID.fromString(id));
            }
            try (PreparedStatement households = connection.prepareStatement("SELECT id, address FROM household");
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE household SET address = ? WHERE id = ?");
                    ResultSet row = households.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    update.setBytes(
                            1,
                            oldCipher.encrypt(
                                    PersonalField.ADDRESS,
                                    id,
                                    cipher.decrypt(PersonalField.ADDRESS, id, row.getBytes("address"))));
                    update.setObject(2, id);
                    update.executeUpdate();
                }
            }
        }
    }

    /** Somebody who arrives; the id of the arrival. */
    private static UUID arrival(String grid, String number) {
        Response arrival = county().body(Map.of(
                        "source",
                        "HOTEL",
                        "areaCode",
                        grid,
                        "name",
                        "吴测试",
                        "document",
                        Map.of("type", "01", "number", number)))
                .post("/grid/v1/arrivals");
        assertThat(arrival.statusCode()).as(arrival.asString()).isEqualTo(201);
        return UUID.fromString(arrival.path("id"));
    }

    private static void putBack(UUID arrival, String number) throws SQLException {
        Cipher old = new Cipher(OLD_KEYSET);
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE arrival SET name = ?, document = ?, document_index = ? WHERE id = ?")) {
            update.setBytes(1, old.encrypt(PersonalField.NAME, arrival, "吴测试"));
            update.setBytes(2, old.encrypt(PersonalField.DOCUMENT, arrival, number));
            update.setBytes(3, new BlindIndex(OLD_INDEX_KEY, Optional.empty()).of("DOCUMENT", "01:" + number));
            update.setObject(4, arrival);
            update.executeUpdate();
        }
    }

    private long arrivalsUnderNewKeys(String number) throws SQLException {
        byte[] prefix = cipher.currentPrefix();
        return count(
                "SELECT count(*) FROM arrival WHERE substring(name FROM 1 FOR 5) = ?"
                        + " AND substring(document FROM 1 FOR 5) = ? AND document_index = ?",
                prefix,
                prefix,
                new BlindIndex(NEW_INDEX_KEY, Optional.empty()).of("DOCUMENT", "01:" + number));
    }

    private static boolean isWaitedFor(int pid) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement waiting = connection.prepareStatement(WAITING)) {
            waiting.setInt(1, pid);
            try (ResultSet row = waiting.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Gives that document to a resident under the new keys, as a replica would that looked when nobody held it. */
    private void giveDocument(String id, String number) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE)) {
            giveDocument(connection, id, number, NEW_INDEX_KEY);
        }
    }

    private void giveDocument(Connection connection, String id, String number, String indexKey) throws SQLException {
        UUID resident = UUID.fromString(id);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE resident SET document = ?, document_index = ? WHERE id = ?")) {
            update.setBytes(1, cipher.encrypt(PersonalField.DOCUMENT, resident, number));
            update.setBytes(2, new BlindIndex(indexKey, Optional.empty()).of("DOCUMENT", "01:" + number));
            update.setObject(3, resident);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void forgetMerge(String survivor) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM resident_merge WHERE survivor_id = ?")) {
            delete.setObject(1, UUID.fromString(survivor));
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    private static void forget(String id) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement groups =
                        connection.prepareStatement("DELETE FROM resident_group WHERE resident_id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM resident WHERE id = ?")) {
            groups.setObject(1, UUID.fromString(id));
            groups.executeUpdate();
            delete.setObject(1, UUID.fromString(id));
            delete.executeUpdate();
        }
    }

    private static long count(String sql, byte[]... params) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser(DATABASE);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            List<byte[]> values = Arrays.asList(params);
            for (int i = 0; i < values.size(); i++) {
                statement.setBytes(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** New keys beside the old ones, and chunks of two rows, which the test takes itself. */
    public static class NewKeys implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gulou.guard.keyset", NEW_KEYSET,
                    "gulou.guard.index-key", NEW_INDEX_KEY,
                    "gulou.guard.next-index-key", OLD_INDEX_KEY,
                    "gulou.rotation.enabled", "false",
                    "gulou.rotation.chunk", "2");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(InfrastructureResource.class, Map.of("service", DATABASE)));
        }
    }
}
