package org.gulou.e2e.ledger;

/** How many events one aggregate has had, by its producer's own count. */
record Produced(String topic, String aggregateId, long last) {}
