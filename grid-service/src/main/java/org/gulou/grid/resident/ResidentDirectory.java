package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/**
 * The register as other features of this service use it. It shows whom row-level security shows: a request those inside the caller's
 * areas, the system's own work everybody. Entries merged into another are left out.
 */
@ApplicationScoped
public class ResidentDirectory {

    private static final String WHO = """
            SELECT r.id, r.grid_code, r.household_id, r.status, r.sex, r.birth_date FROM resident r
             WHERE r.merged_into IS NULL AND""";
    private static final String BY_ID = WHO + " r.id = ANY (?)";
    // In one order for everybody. What a row being waited for turned into only the next statement sees.
    private static final String HOLD = "SELECT 1 FROM resident WHERE id = ANY (?) ORDER BY id FOR SHARE";
    private static final String CONTACTS = """
            SELECT r.id, r.name, r.phone, h.id AS household, h.address FROM resident r
              JOIN household h ON h.county_code = r.county_code AND h.id = r.household_id
             WHERE r.merged_into IS NULL AND r.id = ANY (?)
            """;
    private static final String NAMES =
            "SELECT r.id, r.name FROM resident r WHERE r.merged_into IS NULL AND r.id = ANY (?)";

    private final SqlReader reader;
    private final DocumentHolders holders;
    private final Cipher cipher;

    ResidentDirectory(SqlReader reader, DocumentHolders holders, Cipher cipher) {
        this.reader = reader;
        this.holders = holders;
        this.cipher = cipher;
    }

    /**
     * Lets nobody move these residents or merge them until the running transaction ends, whoever sees them: where they are found to live
     * afterwards they live. To be done before anything is held that follows those who move: campaigns, targets, counters, episodes.
     */
    public void hold(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        SystemScope.call(() -> reader.list(row -> true, HOLD, List.of(array(ids))));
    }

    /** The resident of that id. */
    public Optional<RegisteredResident> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** The residents of these ids, those who are to be seen. */
    public Map<UUID, RegisteredResident> find(Collection<UUID> ids) {
        return reader.list(ResidentDirectory::resident, BY_ID, List.of(array(ids))).stream()
                .collect(Collectors.toMap(RegisteredResident::id, Function.identity()));
    }

    /**
     * The holders of these documents registered in the county of that area, by their documents: of one merged into another entry that
     * other one.
     */
    public Map<IdentityDocument, RegisteredResident> byDocument(Collection<IdentityDocument> documents, AreaCode area) {
        AreaCode county = area.at(AreaLevel.COUNTY);
        Map<IdentityDocument, UUID> held = holders.of(documents).stream()
                .filter(holding -> holding.county().equals(county.value()))
                .collect(Collectors.toMap(Holding::document, Holding::residentId));
        Map<UUID, RegisteredResident> seen = find(Set.copyOf(held.values()));
        Map<IdentityDocument, RegisteredResident> found = new HashMap<>();
        held.forEach((document, id) -> {
            if (seen.containsKey(id)) {
                found.put(document, seen.get(id));
            }
        });
        return found;
    }

    /** The names of these residents as answers show them, {@code 吴*}. */
    public Map<UUID, String> maskedNames(Collection<UUID> ids) {
        return reader.list(row -> Map.entry(id(row), Mask.name(name(row))), NAMES, List.of(array(ids))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How to reach these residents, in clear. Whoever calls this writes the audit entry, with the purpose. */
    public Map<UUID, ContactInClear> contactsInClear(Collection<UUID> ids) {
        return reader.list(this::contact, CONTACTS, List.of(array(ids))).stream()
                .collect(Collectors.toMap(ContactInClear::residentId, Function.identity()));
    }

    private ContactInClear contact(ResultSet row) throws SQLException {
        return new ContactInClear(
                id(row),
                name(row),
                cipher.decrypt(PersonalField.PHONE, id(row), row.getBytes("phone")),
                cipher.decrypt(PersonalField.ADDRESS, row.getObject("household", UUID.class), row.getBytes("address")));
    }

    private String name(ResultSet row) throws SQLException {
        return cipher.decrypt(PersonalField.NAME, id(row), row.getBytes("name"));
    }

    private static RegisteredResident resident(ResultSet row) throws SQLException {
        return new RegisteredResident(
                id(row),
                Columns.area(row, "grid_code"),
                row.getObject("household_id", UUID.class),
                ResidentStatus.valueOf(row.getString("status")),
                Sex.of(row.getInt("sex")),
                row.getObject("birth_date", LocalDate.class));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    // As an object: List.of would take an array of ids for a list of them.
    private static Object array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
