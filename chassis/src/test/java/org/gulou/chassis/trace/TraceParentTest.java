package org.gulou.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String KNOWN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aHeaderIsReadAndContinued() {
        TraceParent parent = TraceParent.tryParse(KNOWN).orElseThrow();
        assertThat(parent).hasToString(KNOWN);
        TraceParent child = parent.child();
        assertThat(child.traceId()).isEqualTo(parent.traceId());
        assertThat(child.spanId()).isNotEqualTo(parent.spanId()).hasSize(16);
        assertThat(child.flags()).isEqualTo("01");
    }

    @Test
    void aFreshOneReads() {
        TraceParent fresh = TraceParent.fresh();
        assertThat(TraceParent.tryParse(fresh.toString())).contains(fresh);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            })
    void whatIsMalformedCountsAsAbsent(String header) {
        assertThat(TraceParent.tryParse(header)).isEmpty();
    }

    @Test
    void aLaterVersionMaySayMore() {
        assertThat(TraceParent.tryParse("01" + KNOWN.substring(2) + "-more")).isPresent();
    }

    @Property
    void whatEverTheHeaderReadingItNeverFails(@ForAll String header) {
        assertThat(TraceParent.tryParse(header)).isNotNull();
    }

    @Test
    void aStepBringsBackTheOneAroundIt() {
        try (Trace.Step outer = Trace.continued(KNOWN)) {
            String before = Trace.current();
            try (Trace.Step inner = Trace.continued(null)) {
                assertThat(Trace.currentId()).isNotEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            }
            assertThat(Trace.current()).isEqualTo(before);
            assertThat(Trace.currentId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        }
        assertThat(Trace.currentId()).isNull();
    }
}
