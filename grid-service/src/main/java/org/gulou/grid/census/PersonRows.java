package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.household.HouseholdHeads;
import org.gulou.grid.household.Rehousing;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.resident.SealedPerson;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** Writes people and what hangs on them, many at a time. */
@ApplicationScoped
class PersonRows {

    private static final String NAMES = """
            n (county, id, grid, household, name, document_type, document, document_index, phone, phone_index,
               name_index, sound_index, sex, birth_date, ethnicity, residency)""";
    private static final String ADD = """
            INSERT INTO resident (county_code, id, grid_code, household_id, name, document_type, document,
                   document_index, phone, phone_index, name_index, sound_index, sex, birth_date, ethnicity, residency,
                   status, created_at, updated_at)
            SELECT n.*, 'PRESENT', w.now, w.now FROM %s AS %s, (SELECT CAST(? AS timestamptz) AS now) AS w
            """;
    private static final String CHANGE = """
            UPDATE resident r
               SET grid_code = n.grid, household_id = n.household, name = n.name, document_type = n.document_type,
                   document = n.document, document_index = n.document_index, phone = n.phone,
                   phone_index = n.phone_index, name_index = n.name_index, sound_index = n.sound_index, sex = n.sex,
                   birth_date = n.birth_date, ethnicity = n.ethnicity, residency = n.residency,
                   status = CASE WHEN r.status = 'MOVED_OUT' AND r.grid_code <> n.grid THEN 'PRESENT' ELSE r.status END,
                   version = r.version + 1, updated_at = w.now
              FROM %s AS %s, (SELECT CAST(? AS timestamptz) AS now) AS w
             WHERE r.county_code = n.county AND r.id = n.id
            """;
    private static final String JOIN = """
            INSERT INTO resident_group (county_code, resident_id, n, key_group, from_day)
            SELECT j.county, j.resident, j.ordinal + coalesce((
                       SELECT max(g.n) + 1 FROM resident_group g
                        WHERE g.county_code = j.county AND g.resident_id = j.resident), 0), j.key_group, d.day
              FROM %s AS j (county, resident, ordinal, key_group), (SELECT CAST(? AS date) AS day) AS d
            """;
    private static final String MOVE = """
            INSERT INTO resident_move (county_code, resident_id, n, from_grid, to_grid, at, by_user)
            SELECT m.county, m.resident, 1 + coalesce((
                       SELECT max(o.n) FROM resident_move o
                        WHERE o.county_code = m.county AND o.resident_id = m.resident), 0),
                   m.from_grid, m.to_grid, w.now, w.sender
              FROM %s AS m (county, resident, from_grid, to_grid),
                   (SELECT CAST(? AS timestamptz) AS now, CAST(? AS text) AS sender) AS w
            """;

    private final SqlWriter writer;
    private final PersonSealer sealer;
    private final HouseholdHeads heads;
    private final BusinessClock clock;

    PersonRows(SqlWriter writer, PersonSealer sealer, HouseholdHeads heads, BusinessClock clock) {
        this.writer = writer;
        this.sealer = sealer;
        this.heads = heads;
        this.clock = clock;
    }

    void write(List<Entry> entries, ImportContext context, Instant now) {
        writePeople(ADD, sealed(entries, Entry::isNew), now);
        heads.leave(
                entries.stream()
                        .filter(PersonRows::leavesHome)
                        .map(PersonRows::rehousing)
                        .toList(),
                now);
        writePeople(CHANGE, sealed(entries, entry -> !entry.isNew()), now);
        join(entries, clock.dayOf(context.receivedAt()));
        move(entries.stream().filter(Entry::moves).toList(), context.sender(), now);
    }

    private List<Sealed> sealed(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> new Sealed(entry, sealer.seal(entry.id(), entry.person())))
                .toList();
    }

    private void writePeople(String sql, List<Sealed> people, Instant now) {
        if (people.isEmpty()) {
            return;
        }
        ColumnArrays<Sealed> rows = ColumnArrays.of(people)
                .with("text", row -> row.entry().county())
                .with("uuid", row -> row.entry().id())
                .with("text", row -> row.entry().after().gridCode().value())
                .with("uuid", row -> row.entry().householdId())
                .with("bytea", row -> row.person().name())
                .with("text", row -> row.person().documentType())
                .with("bytea", row -> row.person().document())
                .with("bytea", row -> row.person().documentIndex())
                .with("bytea", row -> row.person().phone())
                .with("bytea", row -> row.person().phoneIndex())
                .with("bytea", row -> row.person().nameIndex())
                .with("bytea", row -> row.person().soundIndex())
                .with("smallint", row -> row.entry().after().sex().code())
                .with("date", row -> row.entry().after().birthDate())
                .with("text", row -> row.entry().after().ethnicity())
                .with("text", row -> row.entry().after().residency());
        writer.write(sql.formatted(rows.unnest(), NAMES), rows, now);
    }

    private static boolean leavesHome(Entry entry) {
        return !entry.isNew()
                && !entry.before().household().equals(entry.after().household());
    }

    private static Rehousing rehousing(Entry entry) {
        return new Rehousing(entry.id(), entry.householdId());
    }

    private void join(List<Entry> entries, LocalDate day) {
        List<Joining> joinings = new ArrayList<>();
        for (Entry entry : entries) {
            List<KeyGroup> joined = entry.joined();
            for (int i = 0; i < joined.size(); i++) {
                joinings.add(new Joining(entry, i, joined.get(i)));
            }
        }
        if (!joinings.isEmpty()) {
            ColumnArrays<Joining> rows = ColumnArrays.of(joinings)
                    .with("text", row -> row.entry().county())
                    .with("uuid", row -> row.entry().id())
                    .with("integer", Joining::ordinal)
                    .with("text", Joining::group);
            writer.write(JOIN.formatted(rows.unnest()), rows, day);
        }
    }

    private void move(List<Entry> moving, String sender, Instant now) {
        if (!moving.isEmpty()) {
            ColumnArrays<Entry> rows = ColumnArrays.of(moving)
                    .with("text", Entry::county)
                    .with("uuid", Entry::id)
                    .with("text", entry -> entry.before().gridCode().value())
                    .with("text", entry -> entry.after().gridCode().value());
            writer.write(MOVE.formatted(rows.unnest()), rows, now, sender);
        }
    }

    /** A person as stored. */
    private record Sealed(Entry entry, SealedPerson person) {}

    /** That somebody comes to be in a group. */
    private record Joining(Entry entry, int ordinal, KeyGroup group) {}
}
