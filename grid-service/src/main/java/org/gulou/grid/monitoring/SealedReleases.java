package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** The reasons of early releases, for the rotation of keys. */
@ApplicationScoped
class SealedReleases implements SealedRows {

    @Override
    public String table() {
        return "monitoring";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("release_reason", PersonalField.NOTE);
    }
}
