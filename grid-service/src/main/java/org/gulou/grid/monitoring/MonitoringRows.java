package org.gulou.grid.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.FreeText;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.protocol.StepKind;
import org.gulou.grid.sql.Columns;

/** Opens the rows of episodes for whoever asks. */
@ApplicationScoped
class MonitoringRows {

    private final Plans plans;
    private final Cipher cipher;
    private final FreeText freeText;
    private final BusinessClock clock;
    private final ObjectMapper json;

    MonitoringRows(Plans plans, Cipher cipher, FreeText freeText, BusinessClock clock, ObjectMapper json) {
        this.plans = plans;
        this.cipher = cipher;
        this.freeText = freeText;
        this.clock = clock;
        this.json = json;
    }

    /** One alone, with the reason of its release. */
    MonitoringView episode(ResultSet row) throws SQLException {
        return episode(row, reason(row.getObject("id", UUID.class), row.getBytes("release_reason")));
    }

    /** One of many, without what was written freely. */
    MonitoringView listed(ResultSet row) throws SQLException {
        return episode(row, null);
    }

    private MonitoringView episode(ResultSet row, String releaseReason) throws SQLException {
        UUID residentId = row.getObject("resident_id", UUID.class);
        UUID protocolId = row.getObject("protocol_id", UUID.class);
        LocalDate startedOn = row.getObject("started_on", LocalDate.class);
        Schedule schedule = plans.of(protocolId, startedOn, added(row)).schedule();
        Optional<Span> step = schedule.stepAt(clock.today());
        return new MonitoringView(
                row.getObject("id", UUID.class),
                residentId,
                Mask.name(cipher.decrypt(PersonalField.NAME, residentId, row.getBytes("name"))),
                Columns.area(row, "grid_code"),
                protocolId,
                row.getString("edition"),
                row.getString("applies_to"),
                startedOn,
                step.map(Span::kind).orElse(null),
                step.filter(span -> span.contains(clock.today()))
                        .map(span -> span.dayOf(clock.today()))
                        .orElse(null),
                row.getObject("due_to_end_on", LocalDate.class),
                schedule.testsOn(),
                MonitoringState.valueOf(row.getString("state")),
                Columns.instant(row, "check_due_at"),
                Columns.instant(row, "test_due_at"),
                row.getInt("missed_checks"),
                releaseReason,
                Columns.instant(row, "ended_at"),
                null,
                null,
                row.getLong("version"));
    }

    MonitoringView.ExtensionView extension(ResultSet row) throws SQLException {
        return new MonitoringView.ExtensionView(
                StepKind.valueOf(row.getString("step")),
                row.getInt("days"),
                reason(row.getObject("id", UUID.class), row.getBytes("reason")),
                Columns.instant(row, "at"),
                row.getString("by_user"));
    }

    MonitoringView.CheckView check(ResultSet row) throws SQLException {
        Found found = found(row.getObject("id", UUID.class), row.getBytes("found"));
        return new MonitoringView.CheckView(
                row.getInt("n"),
                CheckKind.valueOf(row.getString("kind")),
                CheckState.valueOf(row.getString("state")),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "at"),
                found.temperature(),
                found.symptoms(),
                found.result(),
                freeText.maySee() ? found.note() : null,
                row.getString("by_user"));
    }

    private String reason(UUID owner, byte[] sealed) {
        return freeText.maySee() ? cipher.decrypt(PersonalField.NOTE, owner, sealed) : null;
    }

    private Found found(UUID check, byte[] sealed) {
        try {
            String text = cipher.decrypt(PersonalField.NOTE, check, sealed);
            return text == null ? Found.NOTHING : json.readValue(text, Found.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a check found does not read", e);
        }
    }

    private static Map<StepKind, Integer> added(ResultSet row) throws SQLException {
        Map<StepKind, Integer> added = new EnumMap<>(StepKind.class);
        added.put(StepKind.CENTRAL, row.getInt("added_central"));
        added.put(StepKind.HOME, row.getInt("added_home"));
        added.put(StepKind.HEALTH, row.getInt("added_health"));
        return added;
    }
}
