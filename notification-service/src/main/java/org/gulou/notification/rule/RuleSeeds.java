package org.gulou.notification.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;

/** Puts the rules there that a county starts with. One that is there already stays as its officers have made it. */
@ApplicationScoped
class RuleSeeds {

    private static final String RESOURCE = "/rules/seed.json";

    /** Before the first event is read. */
    private static final int EARLY = 100;

    private static final String INSERT = """
            INSERT INTO rule (id, code, event_type, enabled, definition, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (code) DO NOTHING
            """;

    private final DataSource database;
    private final BusinessClock clock;
    private final Ids ids;

    RuleSeeds(DataSource database, BusinessClock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public void sow(@Observes @Priority(EARLY) StartupEvent start) {
        DefinitionColumn column = new DefinitionColumn();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (DefineRule rule : seeds()) {
                statement.setObject(1, ids.next());
                statement.setString(2, rule.code());
                statement.setString(3, rule.eventType());
                statement.setBoolean(4, rule.isEnabled());
                statement.setString(5, column.convertToDatabaseColumn(rule));
                statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot seed the rules", e);
        }
    }

    /** The rules as they come with this service. */
    static List<DefineRule> seeds() {
        try (InputStream in = RuleSeeds.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the seeded rules", e);
        }
    }
}
