package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.RoundView;
import org.gulou.grid.campaign.Rounds;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** Takes targets to be changed, in the order of their keys, so that no two batches wait for one another. */
@ApplicationScoped
class TargetLocks {

    // Each row by its whole key, said so plainly that a planner without statistics of a roster just frozen goes
    // by it too.
    private static final String LOCK = """
            SELECT t.round_no, t.subject_id, t.dose, t.id, t.area_code, t.overdue, t.due_at, t.earliest_at, t.implied_at,
                   t.record_id, t.site_ids, t.department_codes
              FROM campaign_target t
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = ANY (?) AND t.subject_id = ANY (?)
             ORDER BY t.round_no, t.subject_id, t.dose
               FOR UPDATE OF t
            """;
    // By themselves: read beside the lock they could be older than the row waited for. With every row in sight:
    // a record stays where it was made, its target goes where the subject goes.
    private static final String STANDING = """
            SELECT id, outcome, product, result, reason, channel, at FROM campaign_record WHERE county_code = ? AND id = ANY (?)
            """;

    private static final Instant NEVER = Instant.MAX;

    private final SqlReader reader;
    private final Rounds rounds;
    private final DoseHistory history;
    private final Cipher cipher;

    TargetLocks(SqlReader reader, Rounds rounds, DoseHistory history, Cipher cipher) {
        this.reader = reader;
        this.rounds = rounds;
        this.history = history;
        this.cipher = cipher;
    }

    /** All doses of these; with what has been told of each, where a dose is to be found by it. */
    TargetStates lock(CampaignView campaign, Collection<TargetStates.Subject> subjects, boolean findsDoses) {
        UUID[] ids = subjects.stream().map(TargetStates.Subject::id).distinct().toArray(UUID[]::new);
        Integer[] numbers =
                subjects.stream().map(TargetStates.Subject::round).distinct().toArray(Integer[]::new);
        List<Locked> locked =
                reader.list(TargetLocks::locked, LOCK, List.of(campaign.countyCode(), campaign.id(), numbers, ids));
        Map<Integer, RoundView> byNumber =
                rounds.of(campaign.id()).stream().collect(Collectors.toMap(RoundView::roundNo, Function.identity()));
        return SystemScope.call(() -> {
            Map<UUID, Fact> standing = standing(campaign, locked);
            Map<TargetState.Key, Set<Told>> told = findsDoses ? history.of(campaign, numbers, ids) : Map.of();
            List<TargetState> states = new ArrayList<>();
            locked.forEach(row -> {
                TargetState state = row.state(byNumber.get(row.key().round()), standing);
                state.recall(told.getOrDefault(row.key(), Set.of()));
                states.add(state);
            });
            return new TargetStates(states);
        });
    }

    private Map<UUID, Fact> standing(CampaignView campaign, List<Locked> locked) {
        UUID[] ids =
                locked.stream().map(Locked::recordId).filter(Objects::nonNull).toArray(UUID[]::new);
        Map<UUID, Fact> facts = new HashMap<>();
        if (ids.length > 0) {
            reader.list(
                            row -> Map.entry(row.getObject("id", UUID.class), fact(row)),
                            STANDING,
                            List.of(campaign.countyCode(), ids))
                    .forEach(entry -> facts.put(entry.getKey(), entry.getValue()));
        }
        return facts;
    }

    private Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                Outcome.valueOf(row.getString("outcome")),
                Columns.instant(row, "at"),
                row.getString("product"),
                row.getString("result"),
                cipher.decrypt(PersonalField.NOTE, row.getObject("id", UUID.class), row.getBytes("reason")),
                row.getString("channel"));
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(
                new TargetState.Key(
                        row.getInt("round_no"), row.getObject("subject_id", UUID.class), row.getInt("dose")),
                row.getObject("id", UUID.class),
                Place.of(
                        Columns.area(row, "area_code"),
                        row.getInt("dose"),
                        Columns.array(row, "site_ids", UUID[].class),
                        Columns.array(row, "department_codes", String[].class)),
                Columns.instant(row, "due_at"),
                row.getObject("record_id", UUID.class),
                row.getBoolean("overdue"),
                Columns.instant(row, "earliest_at"),
                Columns.instant(row, "implied_at"));
    }

    /** A target as its row was when it had been taken. */
    private record Locked(
            TargetState.Key key,
            UUID id,
            Place place,
            Instant dueAt,
            UUID recordId,
            boolean overdue,
            Instant earliestAt,
            Instant impliedAt) {

        TargetState state(RoundView round, Map<UUID, Fact> standing) {
            return new TargetState(
                    key,
                    id,
                    place,
                    dueAt == null ? round.dueAt() : round.hasTime(dueAt) ? dueAt : NEVER,
                    recordId == null ? null : standing.get(recordId),
                    recordId,
                    overdue,
                    earliestAt,
                    impliedAt);
        }
    }
}
