package org.gulou.chassis.web;

import java.util.List;

/** What became of a batch: one result per item, in the order of the request. The good ones stand. */
public record BatchResult(List<BatchItem> items) {

    /** How many items a batch may hold. */
    public static final int MAX_ITEMS = 1000;

    public BatchResult {
        items = List.copyOf(items);
    }
}
