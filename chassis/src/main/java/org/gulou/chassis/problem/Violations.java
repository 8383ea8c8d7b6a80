package org.gulou.chassis.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault of a request, so that one answer names them all. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    private Violations() {}

    /** An empty gathering. */
    public static Violations none() {
        return new Violations();
    }

    /** Notes a fault. */
    public Violations add(String pointer, String code, String message) {
        found.add(new Violation(pointer, code, message));
        return this;
    }

    /** Notes a fault named by an error code, with its sentence. */
    public Violations add(String pointer, ErrorCode code) {
        return add(pointer, code.name(), code.sentence());
    }

    /** Notes faults found elsewhere. */
    public Violations addAll(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in the order it was found. */
    public List<Violation> list() {
        return List.copyOf(found);
    }

    /** Throws {@link CommonError#VALIDATION_FAILED} with everything found, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
