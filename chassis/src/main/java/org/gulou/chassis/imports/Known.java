package org.gulou.chassis.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known under the keys a chunk has announced: from the database, or from an earlier row of the same file, which comes first.
 *
 * @param <S> what is known of a key
 */
public final class Known<S> {

    private final Set<String> announced;
    private final Map<String, S> before;
    private final Map<String, S> kept = new HashMap<>();
    private final Map<String, S> ofThisRow = new HashMap<>();

    Known(Set<String> announced, Map<String, S> before) {
        this.announced = announced;
        this.before = before;
    }

    /** What is known of a key the row has announced, or that came with what is known of one. */
    public Optional<S> get(String key) {
        requireAnnounced(key);
        S mine = ofThisRow.get(key);
        S earlier = mine == null ? kept.get(key) : mine;
        return Optional.ofNullable(earlier == null ? before.get(key) : earlier);
    }

    /** Makes something known to this row and the later ones; forgotten if the row turns out to have faults. */
    public void put(String key, S state) {
        requireAnnounced(key);
        ofThisRow.put(key, state);
    }

    /**
     * Decides by the option for duplicates: what is not known is put and CREATED; what is known is UNCHANGED when skipped or equal, put
     * and UPDATED otherwise, and a fault of that column where duplicates are to be rejected.
     */
    public Outcome settle(String key, S state, OnDuplicate onDuplicate, RowFaults faults, String column) {
        Optional<S> present = get(key);
        if (present.isEmpty()) {
            put(key, state);
            return Outcome.CREATED;
        }
        return switch (onDuplicate) {
            case SKIP -> Outcome.UNCHANGED;
            case REJECT -> {
                faults.add(column, RowError.DUPLICATE);
                yield Outcome.UNCHANGED;
            }
            case UPDATE -> {
                if (present.get().equals(state)) {
                    yield Outcome.UNCHANGED;
                }
                put(key, state);
                yield Outcome.UPDATED;
            }
        };
    }

    boolean rowHasPut() {
        return !ofThisRow.isEmpty();
    }

    void keepRow() {
        kept.putAll(ofThisRow);
        ofThisRow.clear();
    }

    void forgetRow() {
        ofThisRow.clear();
    }

    /** What the rows kept have made known. */
    Map<String, S> kept() {
        return kept;
    }

    private void requireAnnounced(String key) {
        if (!announced.contains(key) && !before.containsKey(key)) {
            throw new IllegalStateException("A row looks at a key that keys() did not announce");
        }
    }
}
