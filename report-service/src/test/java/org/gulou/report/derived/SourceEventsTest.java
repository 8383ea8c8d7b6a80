package org.gulou.report.derived;

import static org.assertj.core.api.Assertions.assertThat;

import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.report.derived.SourceEvents.FindingClosed;
import org.gulou.report.derived.SourceEvents.FindingOpened;
import org.gulou.report.derived.SourceEvents.InspectionSubmitted;
import org.gulou.report.derived.SourceEvents.InspectionVoided;
import org.gulou.report.testing.Published;
import org.junit.jupiter.api.Test;

/** What the inspection service has published holds all that figures are derived of. */
class SourceEventsTest {

    @Test
    void aSubmittedInspectionTellsWhereAndWhen() {
        // Given
        ReceivedEvent published = Published.example("inspection", "InspectionSubmitted");
        // When
        InspectionSubmitted submitted = published.as(InspectionSubmitted.class);
        // Then
        assertThat(submitted).hasNoNullFieldsOrProperties();
        assertThat(submitted.areaCode().value()).isEqualTo(text(published, "areaCode"));
        assertThat(submitted.submittedAt()).isEqualTo(text(published, "submittedAt"));
    }

    @Test
    void aVoidedInspectionTellsWhich() {
        // Given
        ReceivedEvent published = Published.example("inspection", "InspectionVoided");
        // When, then
        assertThat(published.as(InspectionVoided.class).id()).hasToString(text(published, "id"));
    }

    @Test
    void anOpenedFindingTellsWhere() {
        // Given
        ReceivedEvent published = Published.example("inspection", "FindingOpened");
        // When, then
        assertThat(published.as(FindingOpened.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void aClosedFindingTellsWhenAndWhetherOnTheSpot() {
        // Given
        ReceivedEvent published = Published.example("inspection", "FindingClosed");
        // When
        FindingClosed closed = published.as(FindingClosed.class);
        // Then
        assertThat(closed.closedAt()).isEqualTo(text(published, "closedAt"));
        assertThat(closed.fixedOnSpot())
                .isEqualTo(published.data().path("fixedOnSpot").booleanValue());
    }

    private static String text(ReceivedEvent published, String member) {
        return published.data().path(member).asText();
    }
}
