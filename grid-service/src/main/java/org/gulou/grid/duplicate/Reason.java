package org.gulou.grid.duplicate;

/**
 * Why two entries look like one person, and how much that weighs; what is compared are blind indexes, never names. Same pinyin is judged
 * together with the birth date, so that homophones and different characters of one name (张晓明, 张小明) meet.
 */
public enum Reason {
    DOCUMENT(60, "a.document_index = b.document_index"),
    PINYIN(35, "a.sound_index = b.sound_index"),
    BIRTH_DATE(25, "a.birth_date = b.birth_date"),
    PHONE(25, "a.phone_index = b.phone_index"),
    HOUSEHOLD(15, "a.household_id = b.household_id");

    /** The highest score. */
    static final int CERTAIN = 100;

    private final int weight;
    private final String condition;

    Reason(int weight, String condition) {
        this.weight = weight;
        this.condition = condition;
    }

    int weight() {
        return weight;
    }

    /** Whether it holds of the rows {@code a} and {@code b}, in SQL; null where one of them does not say. */
    String condition() {
        return condition;
    }
}
