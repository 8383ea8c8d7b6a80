package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.household.HouseholdService;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Person;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.resident.Residency;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** What the register knows under the keys of a file, read in a few statements whatever their number. */
@ApplicationScoped
class CensusReader {

    private static final String HOUSEHOLDS = """
            SELECT id, grid_code, number, address FROM household
             WHERE (grid_code, number) IN (SELECT * FROM unnest(CAST(? AS text[]), CAST(? AS text[])))
            """;
    private static final String RESIDENTS = """
            SELECT r.county_code, r.id, r.grid_code, h.number, r.name, r.document_type, r.document, r.document_index,
                   r.phone, r.sex, r.birth_date, r.ethnicity, r.residency,
                   ARRAY(SELECT g.key_group FROM resident_group g
                          WHERE g.county_code = r.county_code AND g.resident_id = r.id
                            AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?)) AS groups
              FROM resident r JOIN household h ON h.county_code = r.county_code AND h.id = r.household_id
             WHERE r.document_index = ANY (?) AND r.merged_into IS NULL
            """;

    private final SqlReader reader;
    private final HouseholdService households;
    private final PersonSealer sealer;
    private final Cipher cipher;
    private final BusinessClock clock;

    CensusReader(
            SqlReader reader, HouseholdService households, PersonSealer sealer, Cipher cipher, BusinessClock clock) {
        this.reader = reader;
        this.households = households;
        this.sealer = sealer;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Everything known under these keys; groups as of that moment's day. */
    Map<String, Standing> load(Set<String> keys, Instant at) {
        Map<String, Standing> known = new HashMap<>();
        of(keys, Standing.GRID_KIND, key -> key.substring(Standing.GRID_KIND.length())).stream()
                // In order: each is held until the chunk is written.
                .sorted()
                .filter(grid -> households.isGrid(new AreaCode(grid)))
                .forEach(grid -> known.put(Standing.GRID_KIND + grid, Standing.grid()));
        households(of(keys, HouseholdKey.KIND, HouseholdKey::of))
                .forEach((key, home) -> known.put(key.text(), Standing.household(home.address())));
        residents(of(keys, DocumentKey.KIND, DocumentKey::of), at)
                .forEach((key, found) -> known.put(key.text(), Standing.of(found.known())));
        return known;
    }

    /** Those of these households that there are. */
    Map<HouseholdKey, FoundHousehold> households(Collection<HouseholdKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object> params = List.of(
                keys.stream().map(key -> key.grid().value()).toArray(String[]::new),
                keys.stream().map(HouseholdKey::number).toArray(String[]::new));
        return reader.list(this::household, HOUSEHOLDS, params).stream()
                .collect(Collectors.toMap(FoundHousehold::key, Function.identity()));
    }

    /** Whoever of the holders of these documents is registered in the document's county. */
    Map<DocumentKey, FoundResident> residents(Collection<DocumentKey> keys, Instant at) {
        Map<ByteBuffer, List<DocumentKey>> byIndex = new HashMap<>();
        for (DocumentKey key : keys) {
            sealer.byDocument(key.document())
                    .forEach(index -> byIndex.merge(ByteBuffer.wrap(index), List.of(key), CensusReader::both));
        }
        if (byIndex.isEmpty()) {
            return Map.of();
        }
        LocalDate day = clock.dayOf(at);
        byte[][] indexes = byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        Map<DocumentKey, FoundResident> found = new HashMap<>();
        for (Row row : reader.list(this::row, RESIDENTS, List.of(day, day, indexes))) {
            byIndex.get(row.index()).stream()
                    .filter(key -> key.county().equals(row.county()))
                    .forEach(key -> found.put(key, row.resident()));
        }
        return found;
    }

    private FoundHousehold household(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new FoundHousehold(
                new HouseholdKey(Columns.area(row, "grid_code"), row.getString("number")),
                id,
                cipher.decrypt(PersonalField.ADDRESS, id, row.getBytes("address")));
    }

    private Row row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate birthDate = row.getObject("birth_date", LocalDate.class);
        Person person = sealer.open(
                id,
                row.getBytes("name"),
                row.getString("document_type"),
                row.getBytes("document"),
                row.getBytes("phone"),
                birthDate);
        KnownResident known = new KnownResident(
                Columns.area(row, "grid_code"),
                row.getString("number"),
                person.name(),
                Sex.of(row.getInt("sex")),
                birthDate,
                person.phone() == null ? null : person.phone().digits(),
                row.getString("ethnicity"),
                Residency.valueOf(row.getString("residency")),
                groups(row.getArray("groups")));
        return new Row(
                row.getString("county_code"),
                ByteBuffer.wrap(row.getBytes("document_index")),
                new FoundResident(id, known));
    }

    private static List<KeyGroup> groups(Array groups) throws SQLException {
        return Arrays.stream((String[]) groups.getArray())
                .map(KeyGroup::valueOf)
                .toList();
    }

    private static List<DocumentKey> both(List<DocumentKey> some, List<DocumentKey> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <K> List<K> of(Set<String> keys, String kind, Function<String, K> reading) {
        return keys.stream().filter(key -> key.startsWith(kind)).map(reading).toList();
    }

    /** A resident of a county under an index value. */
    private record Row(String county, ByteBuffer index, FoundResident resident) {}
}
