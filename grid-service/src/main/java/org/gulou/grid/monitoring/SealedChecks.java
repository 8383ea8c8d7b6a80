package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** What checks found, for the rotation of keys. */
@ApplicationScoped
class SealedChecks implements SealedRows {

    @Override
    public String table() {
        return "monitoring_check";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("found", PersonalField.NOTE);
    }
}
