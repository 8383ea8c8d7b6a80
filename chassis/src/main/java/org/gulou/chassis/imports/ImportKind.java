package org.gulou.chassis.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of file a service takes in, a CDI bean. It never learns whether a run is dry: its verdicts are a fold over the rows of the
 * file, from what the database knows, and a real run writes besides.
 *
 * <p>The law every kind keeps, and {@code ImportKindLaw} checks: after {@link #apply}, {@link #load} answers for every key what {@link
 * #judge} put there.
 *
 * @param <R> a row with its cells read
 * @param <S> what judging needs to know of a key; a record Jackson can write and read
 */
public interface ImportKind<R, S> {

    /** The name on the wire, {@code UPPER_SNAKE}, unique within a service. */
    String name();

    /** The roles that may send such a file. */
    Set<String> roles();

    /** The columns a file may have, in any order. */
    List<ImportColumn> columns();

    /** The type of {@code S}, kept as JSON, encrypted, between the chunks of a dry run. */
    Class<S> knownType();

    /**
     * Reads the cells of one row and names every fault they have by themselves; what cannot be read stays null. Pure. An empty
     * required cell is a fault already.
     */
    R parse(ImportRow row, RowFaults faults);

    /** The keys {@link #judge} will look at or put; those of fields left null are left out. Never stored in clear. */
    Set<String> keys(R row);

    /**
     * What the database knows of these keys, nothing for the unknown ones; once a chunk, inside its transaction. Where two keys are those
     * of one thing it answers for the other key as well, and {@link #judge} may look there and put.
     */
    Map<String, S> load(Set<String> keys, ImportContext context);

    /**
     * Decides one row, looking at nothing but what is known, and names every fault it has in this context. Called in file order, also
     * for rows with faults already, whose outcome is ignored and whose puts are forgotten.
     */
    Outcome judge(R row, Known<S> known, RowFaults faults, ImportContext context);

    /** Writes created and updated rows, in file order, inside the chunk's transaction. Not called in a dry run. */
    void apply(List<Change<R>> changes, ImportContext context);

    /**
     * Told of the sound rows that change nothing, in file order, after {@link #apply} and in its transaction, for a kind that keeps what
     * a file named. Not called in a dry run.
     */
    default void unchanged(List<R> rows, ImportContext context) {}
}
