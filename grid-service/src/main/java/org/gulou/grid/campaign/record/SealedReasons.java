package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** The reasons of records, for the rotation of keys. */
@ApplicationScoped
class SealedReasons implements SealedRows {

    @Override
    public String table() {
        return "campaign_record";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("reason", PersonalField.NOTE);
    }
}
