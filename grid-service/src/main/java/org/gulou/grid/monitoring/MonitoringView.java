package org.gulou.grid.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.protocol.StepKind;

/**
 * An episode as of today, the name masked: the step of the day and which day of it that is, its last day, the days on which a test is
 * due, and by when the next check and the next test are owed; tests that were missed are counted among the missed checks. Extensions and
 * checks are left out of lists; notes and reasons are shown by the GET of one alone, to those who make checks.
 */
public record MonitoringView(
        UUID id,
        UUID residentId,
        String name,
        AreaCode gridCode,
        UUID protocolId,
        String edition,
        String appliesTo,
        LocalDate startedOn,
        StepKind step,
        Integer dayOfStep,
        LocalDate dueToEndOn,
        List<LocalDate> testsOn,
        MonitoringState state,
        Instant checkDueAt,
        Instant testDueAt,
        int missedChecks,
        String releaseReason,
        Instant endedAt,
        List<ExtensionView> extensions,
        List<CheckView> checks,
        long version)
        implements Tagged {

    /** Days that were added to a step, and why. */
    public record ExtensionView(StepKind step, int days, String reason, Instant at, String by) {

        @Override
        public String toString() {
            return "ExtensionView[***]";
        }
    }

    /**
     * A check or a test, made or missed; {@code dueAt} is when its window closed, left out where none was owed. Only a test has a result.
     */
    public record CheckView(
            int n,
            CheckKind kind,
            CheckState state,
            Instant dueAt,
            Instant at,
            BigDecimal temperature,
            List<String> symptoms,
            String result,
            String note,
            String by) {

        @Override
        public String toString() {
            return "CheckView[***]";
        }
    }

    String countyCode() {
        return gridCode.at(AreaLevel.COUNTY).value();
    }

    /** The whole of it. */
    MonitoringView with(List<ExtensionView> extended, List<CheckView> checked) {
        return new MonitoringView(
                id,
                residentId,
                name,
                gridCode,
                protocolId,
                edition,
                appliesTo,
                startedOn,
                step,
                dayOfStep,
                dueToEndOn,
                testsOn,
                state,
                checkDueAt,
                testDueAt,
                missedChecks,
                releaseReason,
                endedAt,
                extended,
                checked,
                version);
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }

    @Override
    public String toString() {
        return "MonitoringView[" + id + "]";
    }
}
