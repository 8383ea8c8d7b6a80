package org.gulou.e2e.ledger;

/** Where producer and consumer disagree about one aggregate. */
public record Discrepancy(String reader, String topic, String aggregateId, String what) {

    @Override
    public String toString() {
        return reader + ", " + topic + " " + aggregateId + ": " + what;
    }
}
