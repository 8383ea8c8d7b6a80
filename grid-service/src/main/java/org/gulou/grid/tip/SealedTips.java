package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** The tips, for the rotation of keys. */
@ApplicationScoped
class SealedTips implements SealedRows {

    @Override
    public String table() {
        return "tip";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("content", PersonalField.NOTE, "contact", PersonalField.PHONE, "finding", PersonalField.OUTCOME);
    }
}
