package org.gulou.grid.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.riskarea.Stay;

/** Seals what is personal about arrivals, and opens it again. */
@ApplicationScoped
class DetailsSealer {

    private static final TypeReference<List<Stay>> STAYS = new TypeReference<>() {};

    private final PersonSealer people;
    private final Cipher cipher;
    private final ObjectMapper json;

    DetailsSealer(PersonSealer people, Cipher cipher, ObjectMapper json) {
        this.people = people;
        this.cipher = cipher;
        this.json = json;
    }

    SealedDetails seal(UUID id, Details details) {
        return new SealedDetails(
                people.seal(id, details.person()),
                cipher.encrypt(PersonalField.ADDRESS, id, details.address()),
                cipher.encrypt(PersonalField.TRAVEL, id, text(details.travel())),
                cipher.encrypt(PersonalField.NOTE, id, details.remark()));
    }

    /** What was found, as stored. */
    byte[] sealOutcome(UUID id, String note) {
        return cipher.encrypt(PersonalField.OUTCOME, id, note);
    }

    /** What was found, in clear. */
    String openOutcome(UUID id, byte[] note) {
        return cipher.decrypt(PersonalField.OUTCOME, id, note);
    }

    /** The details of the row of that id, which have not been purged. */
    Details open(UUID id, SealedDetails sealed) {
        return new Details(
                people.open(
                        id,
                        sealed.person().name(),
                        sealed.person().documentType(),
                        sealed.person().document(),
                        sealed.person().phone(),
                        null),
                cipher.decrypt(PersonalField.ADDRESS, id, sealed.address()),
                openTravel(id, sealed.travel()),
                cipher.decrypt(PersonalField.NOTE, id, sealed.remark()));
    }

    /** Where the arrival of that id has been before. */
    List<Stay> openTravel(UUID id, byte[] travel) {
        return stays(cipher.decrypt(PersonalField.TRAVEL, id, travel));
    }

    private String text(List<Stay> stays) {
        try {
            return json.writeValueAsString(stays);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a travel history", e);
        }
    }

    private List<Stay> stays(String text) {
        try {
            return json.readValue(text, STAYS);
        } catch (JsonProcessingException e) {
            // Without its message, which quotes what it could not read.
            throw new IllegalStateException(
                    "Cannot read a travel history: " + e.getClass().getSimpleName());
        }
    }
}
