package org.gulou.grid.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document by type and number, normalised: full-width characters made narrow, letters upper case, no spaces. Never prints its number. */
public record IdentityDocument(DocumentType type, String number) {

    private static final Pattern DECIMAL = Pattern.compile("\\d(\\.\\d+)?E\\+\\d{1,2}|\\d{15,18}\\.0+");

    /** The document as it was written down, normalised; whether it is sound, {@link #faults} tells. */
    public static IdentityDocument of(DocumentType type, String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return new IdentityDocument(type, narrow.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /** Every fault by the standard of its type; none for a sound one. A birth date after that day is a fault. */
    public List<IdentityError> faults(LocalDate today) {
        if (DECIMAL.matcher(number).matches()) {
            return List.of(IdentityError.NUMBER_TURNED_INTO_DECIMAL);
        }
        if (!type.hasForm(number)) {
            return List.of(IdentityError.DOCUMENT_FORMAT);
        }
        return isChecked() ? cardFaults(today) : List.of();
    }

    /** The birth date a resident ID tells. */
    public Optional<LocalDate> birthDate() {
        return type == DocumentType.RESIDENT_ID && type.hasForm(number)
                ? new ResidentIdNumber(number).birthDate()
                : Optional.empty();
    }

    /** The sex a resident ID tells. */
    public Optional<Sex> sex() {
        return type == DocumentType.RESIDENT_ID && type.hasForm(number)
                ? Optional.of(new ResidentIdNumber(number).sex())
                : Optional.empty();
    }

    // The foreigner's card in its earlier form has letters and no check.
    private boolean isChecked() {
        return type == DocumentType.RESIDENT_ID
                || (type == DocumentType.FOREIGN_PERMANENT_RESIDENT && Character.isDigit(number.charAt(0)));
    }

    private List<IdentityError> cardFaults(LocalDate today) {
        ResidentIdNumber card = new ResidentIdNumber(number);
        List<IdentityError> faults = new ArrayList<>();
        // A foreigner's card tells the country where a resident's tells the province.
        if (type == DocumentType.RESIDENT_ID && !card.hasKnownProvince()) {
            faults.add(IdentityError.DOCUMENT_PROVINCE);
        }
        if (card.birthDate().filter(date -> !date.isAfter(today)).isEmpty()) {
            faults.add(IdentityError.DOCUMENT_BIRTH_DATE);
        }
        if (!card.hasRightCheck()) {
            faults.add(IdentityError.DOCUMENT_CHECK_DIGIT);
        }
        return faults;
    }

    @Override
    public String toString() {
        return "IdentityDocument[" + type + "]";
    }
}
