package org.gulou.e2e.ledger;

/** What one consumer says of one aggregate: the highest event it has seen, how often its handler has run, and for how many events. */
record Applied(
        String service, String consumer, String topic, String aggregateId, long last, long times, long different) {}
