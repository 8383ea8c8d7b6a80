package org.gulou.grid.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The person who is to hold a duty: a name and a mainland mobile number, with or without 86 or +86 before it. */
record Person(
        @NotBlank @Size(max = 100) String name,

        @NotNull @Pattern(regexp = Person.MOBILE, message = "a mainland mobile number")
        String phone) {

    /** A mainland mobile number. */
    static final String MOBILE = "(\\+?86)?1[3-9]\\d{9}";

    private static final int MOBILE_DIGITS = 11;

    /** The name without outer blanks. */
    String strippedName() {
        return name.strip();
    }

    /** The eleven digits of the number. */
    String digits() {
        return phone.substring(phone.length() - MOBILE_DIGITS);
    }

    @Override
    public String toString() {
        return "Person[***]";
    }
}
