package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.rotation.SealedRows;

/** The addresses of households, for the rotation of keys. */
@ApplicationScoped
class SealedHouseholds implements SealedRows {

    @Override
    public String table() {
        return "household";
    }

    @Override
    public Map<String, PersonalField> ciphertexts() {
        return Map.of("address", PersonalField.ADDRESS);
    }
}
