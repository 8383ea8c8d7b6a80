package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.household.HouseholdService;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.resident.DocumentHolders;
import org.gulou.grid.resident.Holding;
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
            SELECT r.county_code, r.id, r.grid_code, h.number, r.name, r.document_type, r.document, r.phone,
                   r.sex, r.birth_date, r.ethnicity, r.residency,
                   ARRAY(SELECT g.key_group FROM resident_group g
                          WHERE g.county_code = r.county_code AND g.resident_id = r.id
                            AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?)) AS groups
              FROM resident r JOIN household h ON h.county_code = r.county_code AND h.id = r.household_id
             WHERE r.id = ANY (?) AND r.merged_into IS NULL
            """;
    // In one order for everybody. It is read afterwards: what a row being waited for turned into, its household and its
    // groups included, only the next statement sees.
    private static final String HOLD = "SELECT id FROM resident WHERE id = ANY (?) ORDER BY id FOR NO KEY UPDATE";

    private final SqlReader reader;
    private final HouseholdService households;
    private final DocumentHolders holders;
    private final PersonSealer sealer;
    private final Cipher cipher;
    private final BusinessClock clock;

    CensusReader(
            SqlReader reader,
            HouseholdService households,
            DocumentHolders holders,
            PersonSealer sealer,
            Cipher cipher,
            BusinessClock clock) {
        this.reader = reader;
        this.households = households;
        this.holders = holders;
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
                .forEach((key, found) -> known.put(
                        key.text(),
                        key.equals(found.papers()) ? Standing.of(found.known()) : Standing.mergedInto(found.papers())));
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

    /**
     * Whoever of the holders of these documents is registered in the document's county, under the document asked for and under their
     * own.
     */
    Map<DocumentKey, FoundResident> residents(Collection<DocumentKey> keys, Instant at) {
        return residents(holders(keys), at);
    }

    /** The same, out of everybody else's reach until the transaction ends, so that nothing saved meanwhile is written over. */
    Map<DocumentKey, FoundResident> held(Collection<DocumentKey> keys, Instant at) {
        Map<DocumentKey, UUID> found = holders(keys);
        if (!found.isEmpty()) {
            reader.list(row -> true, HOLD, List.of((Object) ids(found)));
        }
        return residents(found, at);
    }

    private Map<DocumentKey, UUID> holders(Collection<DocumentKey> keys) {
        Set<DocumentKey> asked = Set.copyOf(keys);
        Set<IdentityDocument> documents =
                asked.stream().map(DocumentKey::document).collect(Collectors.toSet());
        return holders.of(documents).stream()
                .filter(holding -> asked.contains(new DocumentKey(holding.county(), holding.document())))
                .collect(Collectors.toMap(
                        holding -> new DocumentKey(holding.county(), holding.document()), Holding::residentId));
    }

    private Map<DocumentKey, FoundResident> residents(Map<DocumentKey, UUID> holders, Instant at) {
        if (holders.isEmpty()) {
            return Map.of();
        }
        LocalDate day = clock.dayOf(at);
        Map<UUID, FoundResident> byId = reader.list(this::resident, RESIDENTS, List.of(day, day, ids(holders))).stream()
                .collect(Collectors.toMap(FoundResident::id, Function.identity()));
        Map<DocumentKey, FoundResident> found = new HashMap<>();
        holders.forEach((key, id) -> {
            FoundResident resident = byId.get(id);
            if (resident != null) {
                found.put(key, resident);
                found.put(resident.papers(), resident);
            }
        });
        return found;
    }

    private static UUID[] ids(Map<DocumentKey, UUID> holders) {
        return holders.values().stream().distinct().toArray(UUID[]::new);
    }

    private FoundHousehold household(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new FoundHousehold(
                new HouseholdKey(Columns.area(row, "grid_code"), row.getString("number")),
                id,
                cipher.decrypt(PersonalField.ADDRESS, id, row.getBytes("address")));
    }

    private FoundResident resident(ResultSet row) throws SQLException {
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
        return new FoundResident(id, new DocumentKey(row.getString("county_code"), person.document()), known);
    }

    private static List<KeyGroup> groups(Array groups) throws SQLException {
        return Arrays.stream((String[]) groups.getArray())
                .map(KeyGroup::valueOf)
                .toList();
    }

    private static <K> List<K> of(Set<String> keys, String kind, Function<String, K> reading) {
        return keys.stream().filter(key -> key.startsWith(kind)).map(reading).toList();
    }
}
