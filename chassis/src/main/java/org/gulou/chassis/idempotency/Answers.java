package org.gulou.chassis.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Grounds;

/**
 * The answers stored, in the transaction of the effect they tell of: each in its place, a keyed hash, its body sealed as the service
 * wants it. Of who sent what, and of what was answered, a reader of the table learns nothing.
 */
@ApplicationScoped
class Answers {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String FIND = """
            SELECT request_hash, grounds, status, body, location, etag FROM idempotent_answer
             WHERE principal = ? AND idempotency_key = ? AND stored_at >= ?
            """;
    // One that has had its time and was not purged yet is written over.
    private static final String STORE = """
            INSERT INTO idempotent_answer
              (principal, idempotency_key, request_hash, grounds, status, body, location, etag, stored_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (principal, idempotency_key) DO UPDATE SET request_hash = excluded.request_hash, grounds = excluded.grounds,
              status = excluded.status, body = excluded.body, location = excluded.location, etag = excluded.etag,
              stored_at = excluded.stored_at
            """;
    private static final String PURGE = "DELETE FROM idempotent_answer WHERE stored_at < ?";

    // Places take the column of the keys; whose they are is hashed into them.
    private static final String NO_PRINCIPAL = "";

    private final DataSource database;
    private final AnswerSeal seal;

    Answers(DataSource database, AnswerSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** An answer, the request it was given to, and on what grounds its caller was let in. */
    record Found(byte[] requestHash, Set<Grounds> grounds, StoredAnswer answer) {

        /** 404 NOT_FOUND where the caller's scope no longer holds what was seen then. */
        void requireGranted(AreaScope scope) {
            if (!scope.stillGrants(grounds)) {
                throw CommonError.NOT_FOUND.problem();
            }
        }

        /** The answer, to the same request; 422 IDEMPOTENCY_KEY_REUSED to another. */
        StoredAnswer again(byte[] hash) {
            if (!MessageDigest.isEqual(requestHash, hash)) {
                throw CommonError.IDEMPOTENCY_KEY_REUSED.problem();
            }
            return answer;
        }

        private Found with(UnaryOperator<byte[]> body) {
            return new Found(requestHash, grounds, answer.with(body));
        }
    }

    /** Keeps other requests with this place out until the transaction ends; false when one is being worked on. */
    boolean lock(String place) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, place);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new AnswerFault("Cannot lock a key", e);
        }
    }

    /** The answer stored in this place since then, or for this key in clear, as an earlier release stored it. */
    Optional<Found> find(String place, RequestKey key, Instant since) {
        return find(NO_PRINCIPAL, place, since)
                .map(found -> found.with(body -> seal.open(body, place)))
                .or(() -> key.isNobodys() ? Optional.empty() : find(key.principal(), key.key(), since));
    }

    // A statement of its own: it must see what committed before the lock was had.
    private Optional<Found> find(String principal, String key, Instant since) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, principal);
            statement.setString(2, key);
            statement.setObject(3, since.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new AnswerFault("Cannot look for an answer", e);
        }
    }

    void store(String place, Found given, Instant at) {
        StoredAnswer sealed = given.answer().with(body -> seal.seal(body, place));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, NO_PRINCIPAL);
            statement.setString(2, place);
            statement.setBytes(3, given.requestHash());
            statement.setArray(4, texts(given.grounds(), connection));
            statement.setInt(5, sealed.status());
            statement.setBytes(6, sealed.body());
            statement.setString(7, sealed.location());
            statement.setString(8, sealed.etag());
            statement.setObject(9, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AnswerFault("Cannot store an answer", e);
        }
    }

    int purge(Instant before) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PURGE)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                row.getBytes("request_hash"),
                grounds(row.getArray("grounds")),
                new StoredAnswer(
                        row.getInt("status"), row.getBytes("body"), row.getString("location"), row.getString("etag")));
    }

    private static Array texts(Set<Grounds> grounds, Connection connection) throws SQLException {
        return connection.createArrayOf(
                "text", grounds.stream().map(Grounds::text).toArray());
    }

    private static Set<Grounds> grounds(Array texts) throws SQLException {
        // An earlier release did not write them down.
        return texts == null
                ? Set.of()
                : Stream.of((String[]) texts.getArray()).map(Grounds::new).collect(Collectors.toUnmodifiableSet());
    }
}
