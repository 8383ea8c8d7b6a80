package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.rotation.OpenedRow;
import org.gulou.grid.rotation.SealedRows;

/** The arrivals, for the rotation of keys. */
@ApplicationScoped
class SealedArrivals implements SealedRows {

    private static final String DOCUMENT = "document";
    private static final String DOCUMENT_TYPE = "document_type";

    private final PersonSealer sealer;

    SealedArrivals(PersonSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String table() {
        return "arrival";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of(
                "name",
                PersonalField.NAME,
                DOCUMENT,
                PersonalField.DOCUMENT,
                "phone",
                PersonalField.PHONE,
                "address",
                PersonalField.ADDRESS,
                "travel",
                PersonalField.TRAVEL,
                "remark",
                PersonalField.NOTE,
                "outcome",
                PersonalField.OUTCOME);
    }

    @Override
    public List<String> indexes() {
        return List.of("document_index");
    }

    @Override
    public List<String> clear() {
        return List.of(DOCUMENT_TYPE);
    }

    @Override
    public List<byte[]> index(OpenedRow row) {
        // What has been purged has no document any more.
        return row.text(DOCUMENT) == null
                ? Collections.singletonList(null)
                : Collections.singletonList(sealer.byDocument(document(row)).get(0));
    }

    private static IdentityDocument document(OpenedRow row) {
        return new IdentityDocument(DocumentType.of(row.clear(DOCUMENT_TYPE, String.class)), row.text(DOCUMENT));
    }
}
