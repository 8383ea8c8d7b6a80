package org.gulou.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final AuditEntry ENTRY = entry("county", "REVEAL", "RESIDENT", "1", "450226", "{\"a\":1}");

    @Test
    void theSameEntryAfterTheSameOneHasTheSameHash() {
        assertThat(Chain.next(Chain.ORIGIN, ENTRY))
                .isEqualTo(Chain.next(Chain.ORIGIN, ENTRY))
                .hasSize(32);
    }

    @Test
    void everyFieldAndTheEntryBeforeAreCovered() {
        byte[] hash = Chain.next(Chain.ORIGIN, ENTRY);
        Stream.of(
                        entry("grid1", "REVEAL", "RESIDENT", "1", "450226", "{\"a\":1}"),
                        entry("county", "READ", "RESIDENT", "1", "450226", "{\"a\":1}"),
                        entry("county", "REVEAL", "SITE", "1", "450226", "{\"a\":1}"),
                        entry("county", "REVEAL", "RESIDENT", "2", "450226", "{\"a\":1}"),
                        entry("county", "REVEAL", "RESIDENT", "1", null, "{\"a\":1}"),
                        entry("county", "REVEAL", "RESIDENT", "1", "450226", "{\"a\":2}"))
                .forEach(other -> assertThat(Chain.next(Chain.ORIGIN, other)).isNotEqualTo(hash));
        assertThat(Chain.next(hash, ENTRY)).isNotEqualTo(hash);
    }

    @Test
    void whereOneFieldEndsAndTheNextBeginsMatters() {
        assertThat(Chain.next(Chain.ORIGIN, entry("ab", "c", "t", "1", null, "{}")))
                .isNotEqualTo(Chain.next(Chain.ORIGIN, entry("a", "bc", "t", "1", null, "{}")));
    }

    private static AuditEntry entry(String actor, String action, String type, String id, String area, String facts) {
        return new AuditEntry(new UUID(0, 1), Instant.EPOCH, actor, action, type, id, area, facts);
    }
}
