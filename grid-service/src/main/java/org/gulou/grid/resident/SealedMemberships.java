package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** Why residents are in their groups, for the rotation of keys. */
@ApplicationScoped
class SealedMemberships implements SealedRows {

    @Override
    public String table() {
        return "resident_group";
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
