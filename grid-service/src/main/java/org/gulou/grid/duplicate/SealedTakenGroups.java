package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** Why residents are in the groups a merge took over, for the rotation of keys. */
@ApplicationScoped
class SealedTakenGroups implements SealedRows {

    @Override
    public String table() {
        return "resident_merge_group";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("sealed_reason", PersonalField.NOTE);
    }

    @Override
    public Map<String, String> onceInClear() {
        return Map.of("sealed_reason", "reason");
    }
}
