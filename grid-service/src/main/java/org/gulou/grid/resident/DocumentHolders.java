package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gulou.chassis.problem.CommonError;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Turn;

/**
 * Whose documents are. One person entered twice has two: that of an entry merged into another is the survivor's, unless somebody else
 * holds it by now. It looks everywhere, since the two entries of one person may lie in two grids; who asks for people reads
 * them within their own areas.
 */
@ApplicationScoped
public class DocumentHolders {

    // The documents of merged entries lead along to where each chain ends; those held by themselves come last.
    private static final String HELD = """
            WITH RECURSIVE merged (document_index, county_code, id) AS (
                SELECT r.document_index, r.county_code, r.merged_into FROM resident r
                 WHERE r.document_index = ANY (?) AND r.merged_into IS NOT NULL
                UNION
                SELECT m.document_index, m.county_code, r.merged_into
                  FROM merged m JOIN resident r ON r.county_code = m.county_code AND r.id = m.id
                 WHERE r.merged_into IS NOT NULL)
            SELECT m.document_index, m.county_code, m.id, false AS own
              FROM merged m JOIN resident r ON r.county_code = m.county_code AND r.id = m.id
             WHERE r.merged_into IS NULL
            UNION ALL
            SELECT r.document_index, r.county_code, r.id, true FROM resident r
             WHERE r.document_index = ANY (?) AND r.merged_into IS NULL
             ORDER BY own
            """;
    private static final String DOCUMENT = "SELECT county_code, document_type, document FROM resident WHERE id = ?";
    private static final Turn COUNTY = new Turn("resident-documents", 13);
    private static final String HOLD_COUNTY = "SELECT " + COUNTY.alone("?");
    private static final String JOIN_COUNTY = "SELECT " + COUNTY.together("?");
    private static final String HOLD = "SELECT pg_advisory_xact_lock(?)";

    private final PersonSealer sealer;
    private final Cipher cipher;
    private final SqlReader reader;

    DocumentHolders(PersonSealer sealer, Cipher cipher, SqlReader reader) {
        this.sealer = sealer;
        this.cipher = cipher;
        this.reader = reader;
    }

    /** The holders of these documents in whatever county, one a county and document. */
    public Collection<Holding> of(Collection<IdentityDocument> documents) {
        Map<ByteBuffer, IdentityDocument> byIndex = new HashMap<>();
        documents.forEach(document ->
                sealer.byDocument(document).forEach(index -> byIndex.put(ByteBuffer.wrap(index), document)));
        Map<Key, Holding> found = new LinkedHashMap<>();
        for (Row row : rows(byIndex.keySet().stream().map(ByteBuffer::array).toList())) {
            IdentityDocument document = byIndex.get(row.index());
            found.put(new Key(row.county(), document), new Holding(row.county(), document, row.id()));
        }
        return found.values();
    }

    /** Lets pass an entry that was given back if nobody else of the county holds its document now; 409 DOCUMENT_ALREADY_REGISTERED. */
    public void requireNobodyElse(UUID id) {
        SystemScope.call(() -> reader.first(
                        row -> new Stored(
                                row.getString("county_code"),
                                new IdentityDocument(
                                        DocumentType.of(row.getString("document_type")),
                                        cipher.decrypt(PersonalField.DOCUMENT, id, row.getBytes("document")))),
                        DOCUMENT,
                        id))
                .ifPresent(stored -> requireNobodyElse(stored.county(), id, stored.document()));
    }

    /** Lets pass a resident whose document nobody else holds, be it anywhere in the county; 409 DOCUMENT_ALREADY_REGISTERED. */
    void requireNobodyElse(Resident resident, IdentityDocument document) {
        requireNobodyElse(resident.countyCode(), resident.id(), document);
    }

    /**
     * Lets pass the new documents of a file, by county, if nobody holds one of them by now; 412 PRECONDITION_FAILED where somebody was
     * registered with it since the file was judged. Costs nothing but while the index key is being changed.
     */
    public void requireNobody(Supplier<Map<String, Set<IdentityDocument>>> written) {
        if (!sealer.indexIsBeingChanged()) {
            return;
        }
        Map<String, Set<IdentityDocument>> byCounty = written.get();
        if (byCounty.isEmpty()) {
            return;
        }
        // Each county as a whole: a chunk has more documents than the database would hold locks.
        byCounty.keySet().stream().sorted().forEach(county -> reader.first(row -> true, HOLD_COUNTY, county));
        Set<IdentityDocument> all =
                byCounty.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (of(all).stream()
                .anyMatch(held -> byCounty.getOrDefault(held.county(), Set.of()).contains(held.document()))) {
            throw CommonError.PRECONDITION_FAILED.problem();
        }
    }

    private void requireNobodyElse(String county, UUID id, IdentityDocument document) {
        List<byte[]> values = sealer.byDocument(document);
        hold(county, values);
        List<Row> holders =
                rows(values).stream().filter(row -> row.county().equals(county)).toList();
        boolean anyStands = holders.stream().anyMatch(Row::own);
        if (holders.stream()
                .filter(row -> row.own() == anyStands)
                .anyMatch(row -> !row.id().equals(id))) {
            throw ResidentError.DOCUMENT_ALREADY_REGISTERED.problem();
        }
    }

    // While the index key is changed one document has two values, and the constraint of the database does not tell:
    // whoever writes it waits until nobody else does, nor any file of the county.
    private void hold(String county, List<byte[]> values) {
        if (sealer.indexIsBeingChanged()) {
            reader.first(row -> true, JOIN_COUNTY, county);
            byte[] least = values.stream().min(Arrays::compareUnsigned).orElseThrow();
            reader.first(row -> true, HOLD, ByteBuffer.wrap(least).getLong());
        }
    }

    private List<Row> rows(List<byte[]> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        byte[][] indexes = values.toArray(byte[][]::new);
        return SystemScope.call(() -> reader.list(
                row -> new Row(
                        ByteBuffer.wrap(row.getBytes("document_index")),
                        row.getString("county_code"),
                        row.getObject("id", UUID.class),
                        row.getBoolean("own")),
                HELD,
                List.of(indexes, indexes)));
    }

    /** An entry that stands under an index value, by itself or for one merged into it. */
    private record Row(ByteBuffer index, String county, UUID id, boolean own) {}

    /** A document in a county. */
    private record Key(String county, IdentityDocument document) {}

    /** The document of an entry. */
    private record Stored(String county, IdentityDocument document) {}
}
