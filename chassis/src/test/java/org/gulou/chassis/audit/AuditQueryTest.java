package org.gulou.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditQueryTest {

    @Test
    void aSubjectOfSeveralIdsIsAskedForByEachOfThem() {
        // When
        AuditQuery query = AuditQuery.inside(null).subjectOrListed("RESIDENT", List.of("a", "b"), "residents");
        // Then
        assertThat(query.params()).containsExactly("RESIDENT", "a", "a", "RESIDENT", "b", "b");
        assertThat(query.conditions())
                .singleElement()
                .asString()
                .startsWith("(")
                .endsWith(")");
    }

    @Test
    void noIdAsksForNothing() {
        assertThat(AuditQuery.inside(null)
                        .subjectOrListed("RESIDENT", List.of(), "residents")
                        .conditions())
                .isEmpty();
    }
}
