package org.gulou.chassis.problem;

import java.util.Locale;

/** A fault that clients may rely on: the name on the wire joined to its HTTP status. Enums implement it, one a feature. */
public interface ErrorCode {

    /** The stable code on the wire, UPPER_SNAKE. */
    String name();

    /** The HTTP status this code is answered with. */
    int status();

    /** One English sentence for a person; the name spelt out unless an enum knows better. */
    default String sentence() {
        String words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** The exception that answers with this code. */
    default ProblemException problem() {
        return new ProblemException(this);
    }

    /** The exception that answers with this code and one fact about the case. */
    default ProblemException with(String key, Object value) {
        return problem().with(key, value);
    }
}
