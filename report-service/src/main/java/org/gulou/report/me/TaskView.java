package org.gulou.report.me;

import java.time.Instant;
import org.gulou.report.obligation.ObligationState;
import org.gulou.report.period.Period;
import org.gulou.report.report.ReportState;
import org.gulou.report.unit.UnitKind;

/** One thing that waits for the caller; states and deadline are left out where there is no report yet, or none is owed. */
public record TaskView(
        TaskKind kind,
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        Period period,
        ReportState reportState,
        ObligationState obligationState,
        Instant dueAt,
        String path) {}
