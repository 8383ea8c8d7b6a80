package org.gulou.grid.sql;

/**
 * A lock of the database on words of one kind, as an expression of SQL; the number is that kind's own. Whoever takes it waits for all who
 * came before, but for those who share it where it is shared, and has it until the running transaction ends.
 */
public record Turn(String kind, int number) {

    /** Locks the word that this expression is, alone. */
    public String alone(String word) {
        return "pg_advisory_xact_lock" + key(word);
    }

    /** Locks it together with others who do. */
    public String together(String word) {
        return "pg_advisory_xact_lock_shared" + key(word);
    }

    private String key(String word) {
        return "(hashtextextended('%s/' || %s, %d))".formatted(kind, word, number);
    }
}
