package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.UUID;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.identity.IdentityDocument;

/** A row of a file of results; null for what could not be read. */
record ResultLine(UUID campaign, IdentityDocument document, Outcome outcome, String result, Integer dose, Instant at) {

    static Outcome outcome(String name) {
        return Outcome.valueOf(name);
    }

    boolean isExempt() {
        return outcome == Outcome.EXEMPT;
    }

    boolean isComplete() {
        return campaign != null && document != null && outcome != null && at != null;
    }

    ResultKey key() {
        return new ResultKey(campaign, at, document);
    }

    Fact fact() {
        return new Fact(outcome, at, null, result, null, null);
    }

    @Override
    public String toString() {
        return "ResultLine[***]";
    }
}
