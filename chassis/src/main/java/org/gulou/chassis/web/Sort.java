package org.gulou.chassis.web;

/** The order of a list: one field of its items, ascending unless said otherwise. */
public record Sort(String field, boolean descending) {

    /** Reads {@code name} or {@code -name}. */
    static Sort of(String text) {
        return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + field;
    }
}
