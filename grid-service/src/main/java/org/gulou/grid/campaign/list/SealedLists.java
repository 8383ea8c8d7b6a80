package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.rotation.OpenedRow;
import org.gulou.grid.rotation.SealedRows;

/** The people of lists, for the rotation of keys. */
@ApplicationScoped
class SealedLists implements SealedRows {

    private static final String DOCUMENT = "document";
    private static final String DOCUMENT_TYPE = "document_type";

    private final PersonSealer sealer;

    SealedLists(PersonSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String table() {
        return "campaign_listed";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of(
                DOCUMENT,
                PersonalField.DOCUMENT,
                "name",
                PersonalField.NAME,
                "phone",
                PersonalField.PHONE,
                "reason",
                PersonalField.NOTE);
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
        DocumentType type = DocumentType.of(row.clear(DOCUMENT_TYPE, String.class));
        return List.of(sealer.byDocument(new IdentityDocument(type, row.text(DOCUMENT)))
                .get(0));
    }
}
