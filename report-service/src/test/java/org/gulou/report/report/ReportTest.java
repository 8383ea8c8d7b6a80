package org.gulou.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.report.indicator.Figure;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final ReportKey KEY =
            new ReportKey("DAILY", Unit.of(new AreaCode("450226100")), Period.parse("2026-11-24"));

    @Test
    void anEditTakesTheSignatureOff() {
        // Given
        Report report = draft();
        report.sign("guyi-leader", NOON);
        // When
        report.edit(entries(2), "guyi", NOON);
        // Then
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.signedBy()).isNull();
    }

    @Test
    void aReturnedReportMayBeSignedUnchanged() {
        // Given
        Report report = draft();
        report.giveBack("unclear", NOON);
        // When
        report.sign("guyi-leader", NOON);
        // Then
        assertThat(report.state()).isEqualTo(ReportState.SIGNED);
    }

    @Test
    void whatIsHandedInIsNotEdited() {
        // Given
        Report report = draft();
        report.sign("guyi-leader", NOON);
        report.submit(NOON);
        // When, then
        assertThatProblem(() -> report.edit(entries(2), "guyi", NOON))
                .hasCode(ReportError.REPORT_STATE)
                .hasFact("state", ReportState.SUBMITTED);
    }

    @Test
    void anUnsignedReportIsNotHandedIn() {
        assertThatProblem(() -> draft().submit(NOON)).hasCode(ReportError.REPORT_STATE);
    }

    @Test
    void aCorrectionStartsFromTheAcceptedFigures() {
        // Given
        Report accepted = accepted();
        // When
        Report next = accepted.correct(UUID.randomUUID(), "double counted", Map.of("B", Figure.of(9)), "guyi", NOON);
        // Then
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(ReportState.DRAFT);
        assertThat(next.values()).containsEntry("A", Figure.of(1)).containsEntry("B", Figure.of(9));
        assertThat(accepted.values()).doesNotContainKey("B");
    }

    @Test
    void onlyWhatIsAcceptedIsCorrected() {
        assertThatProblem(() -> draft().correct(UUID.randomUUID(), "wrong", Map.of(), "guyi", NOON))
                .hasCode(ReportError.NOTHING_TO_CORRECT);
    }

    @Property
    void anAcceptedVersionNeverChanges(@ForAll("lives") List<Verb> life) {
        Report report = accepted();
        for (Verb verb : life) {
            attempt(report, verb);
        }
        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report.values()).containsExactlyEntriesOf(Map.of("A", Figure.of(1)));
        assertThat(report.edition()).isEqualTo(1);
    }

    @Property
    void aReportIsSignedByWhoSignedExactlyFromTheSignatureOn(@ForAll("lives") List<Verb> life) {
        Report report = draft();
        for (Verb verb : life) {
            attempt(report, verb);
            boolean signed = switch (report.state()) {
                case DRAFT, RETURNED -> false;
                case SIGNED, SUBMITTED, ACCEPTED -> true;
            };
            assertThat(report.signedBy() != null).isEqualTo(signed);
            assertThat(report.counts()).isEqualTo(signed && report.state() != ReportState.SIGNED);
        }
    }

    @Property
    void versionsAreCountedAndAtMostTheLastIsOpen(@ForAll("lives") List<Verb> life) {
        List<Report> versions = new ArrayList<>(List.of(draft()));
        for (Verb verb : life) {
            Report newest = versions.get(versions.size() - 1);
            if (verb == Verb.CORRECT && newest.state() == ReportState.ACCEPTED) {
                versions.add(newest.correct(UUID.randomUUID(), "wrong", Map.of(), "guyi", NOON));
            } else {
                attempt(newest, verb);
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).edition()).isEqualTo(i + 1);
            assertThat(i == versions.size() - 1 || versions.get(i).state() == ReportState.ACCEPTED)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<Verb>> lives() {
        return Arbitraries.of(Verb.class).list().ofMaxSize(30);
    }

    private static void attempt(Report report, Verb verb) {
        try {
            switch (verb) {
                case EDIT -> report.edit(entries(2), "guyi", NOON);
                case SIGN -> report.sign("guyi-leader", NOON);
                case UNSIGN -> report.unsign(NOON);
                case SUBMIT -> report.submit(NOON);
                case RETURN -> report.giveBack("unclear", NOON);
                case ACCEPT -> report.accept("county", NOON);
                case CORRECT -> report.correct(UUID.randomUUID(), "wrong", Map.of("A", Figure.of(5)), "guyi", NOON);
            }
        } catch (ProblemException refused) {
            assertThat(refused.code().status()).isEqualTo(409);
        }
    }

    private static Report draft() {
        return Report.drafted(UUID.randomUUID(), KEY, 1, entries(1), "guyi", NOON);
    }

    private static Report accepted() {
        Report report = draft();
        report.sign("guyi-leader", NOON);
        report.submit(NOON);
        report.accept("county", NOON);
        return report;
    }

    private static Entries entries(int a) {
        return new Entries(Map.of("A", Figure.of(a)), Map.of(), Map.of());
    }

    private enum Verb {
        EDIT,
        SIGN,
        UNSIGN,
        SUBMIT,
        RETURN,
        ACCEPT,
        CORRECT
    }
}
