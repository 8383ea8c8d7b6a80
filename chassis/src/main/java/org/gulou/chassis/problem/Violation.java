package org.gulou.chassis.problem;

/** One fault of a request: where (a JSON pointer, RFC 6901), which (UPPER_SNAKE), and a sentence for a person. */
public record Violation(String pointer, String code, String message) {

    /** The same fault, seen from further outside: {@code /name} under {@code /items/3} is {@code /items/3/name}. */
    public Violation under(String prefix) {
        return new Violation(prefix + pointer, code, message);
    }
}
