package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** The reasons of extensions, for the rotation of keys. */
@ApplicationScoped
class SealedExtensions implements SealedRows {

    @Override
    public String table() {
        return "monitoring_extension";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("reason", PersonalField.NOTE);
    }
}
