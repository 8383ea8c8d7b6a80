package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.sql.SqlReader;

/**
 * Whether somebody of the county holds a document already. While the index key is changed the constraint of the database does not tell:
 * one document has two values then.
 */
@ApplicationScoped
class DocumentHolders {

    private static final String HELD = """
            SELECT 1 FROM resident
             WHERE document_index = ANY (?) AND county_code = ? AND id <> ? AND merged_into IS NULL
            """;

    private final PersonSealer sealer;
    private final SqlReader reader;

    DocumentHolders(PersonSealer sealer, SqlReader reader) {
        this.sealer = sealer;
        this.reader = reader;
    }

    /** Lets pass a resident whose document nobody else holds, be it anywhere in the county; 409 DOCUMENT_ALREADY_REGISTERED. */
    void requireNobodyElse(Resident resident, IdentityDocument document) {
        List<byte[]> values = sealer.byDocument(document);
        if (values.size() > 1 && isHeld(resident.countyCode(), resident.id(), values)) {
            throw ResidentError.DOCUMENT_ALREADY_REGISTERED.problem();
        }
    }

    private boolean isHeld(String county, UUID but, List<byte[]> values) {
        return SystemScope.call(() -> reader.first(row -> true, HELD, values.toArray(byte[][]::new), county, but)
                .isPresent());
    }
}
