package org.gulou.chassis.web;

import java.util.UUID;
import org.gulou.chassis.problem.Problem;
import org.gulou.chassis.problem.ProblemException;

/** What became of one item of a batch, by its place in the request, from 0. */
public record BatchItem(int index, UUID id, Status status, Problem problem) {

    /** What can become of an item. */
    public enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /** The item was new. */
    public static BatchItem created(int index, UUID id) {
        return new BatchItem(index, id, Status.CREATED, null);
    }

    /** The item changed what stood there. */
    public static BatchItem updated(int index, UUID id) {
        return new BatchItem(index, id, Status.UPDATED, null);
    }

    /** The item said what stood there already. */
    public static BatchItem unchanged(int index, UUID id) {
        return new BatchItem(index, id, Status.UNCHANGED, null);
    }

    /** The item was refused, and why. */
    public static BatchItem rejected(int index, ProblemException fault) {
        return new BatchItem(index, null, Status.REJECTED, Problem.of(fault));
    }
}
