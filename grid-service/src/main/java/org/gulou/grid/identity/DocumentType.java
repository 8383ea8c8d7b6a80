package org.gulou.grid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of identity document, by the codes of the public contract. */
public enum DocumentType {
    /** Resident ID card, also residence permits of Hong Kong, Macau and Taiwan residents (GB 11643). */
    RESIDENT_ID("01", "\\d{17}[\\dX]"),
    HOUSEHOLD_BOOK("02", "[\\p{IsHan}A-Z0-9-]{1,30}"),
    PASSPORT("03", "[A-Z0-9]{5,17}"),
    OFFICER_CARD("04", "[\\p{IsHan}A-Z0-9-]{1,30}"),
    HK_MACAU_PERMIT("06", "[HM]\\d{8}(\\d{2})?"),
    TAIWAN_PERMIT("07", "\\d{8}"),
    /** The 18-digit card of 2023, checked by GB 11643, or the earlier one of three letters and twelve digits. */
    FOREIGN_PERMANENT_RESIDENT("08", "9\\d{16}[\\dX]|[A-Z]{3}\\d{12}"),
    OTHER("99", "[\\p{IsHan}A-Z0-9-]{1,30}");

    private final String code;
    private final Pattern form;

    DocumentType(String code, String form) {
        this.code = code;
        this.form = Pattern.compile(form);
    }

    /** The two digits on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The type of that code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DocumentType of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Not a document type"));
    }

    /** The type of that code, if there is one. */
    public static Optional<DocumentType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    boolean hasForm(String number) {
        return form.matcher(number).matches();
    }
}
