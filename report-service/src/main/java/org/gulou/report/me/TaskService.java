package org.gulou.report.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.obligation.ObligationService;
import org.gulou.report.obligation.ObligationView;
import org.gulou.report.period.Period;
import org.gulou.report.report.ReportService;
import org.gulou.report.report.ReportState;
import org.gulou.report.report.ReportSummary;
import org.gulou.report.unit.Offices;
import org.gulou.report.unit.Unit;

/** What waits for the caller, by their office and their duties. */
@ApplicationScoped
public class TaskService {

    private static final int LOOKED_AT = 2000;

    private final ObligationService obligations;
    private final ReportService reports;
    private final Offices offices;

    TaskService(ObligationService obligations, ReportService reports, Offices offices) {
        this.obligations = obligations;
        this.reports = reports;
        this.offices = offices;
    }

    /** What waits, the most urgent first unless asked otherwise. */
    public Page<TaskView> mine(PageRequest request) {
        Map<String, ObligationView> owed = new HashMap<>();
        obligations.open(LOOKED_AT).forEach(o -> owed.put(path(o.templateCode(), o.unitCode(), o.period()), o));
        Optional<Instant> since = request.updatedSince();
        List<TaskView> tasks = new ArrayList<>();
        for (ReportSummary report : reports.unfinished(LOOKED_AT)) {
            ObligationView obligation = owed.remove(path(report.templateCode(), report.unitCode(), report.period()));
            if (isSince(since, report.updatedAt()) || (obligation != null && isSince(since, obligation.updatedAt()))) {
                kind(report.state(), report.unit()).ifPresent(kind -> tasks.add(task(kind, report, obligation)));
            }
        }
        owed.values().stream()
                .filter(o -> isSince(since, o.updatedAt()))
                .filter(o -> offices.mayDraft(new Unit(o.unitKind(), o.unitCode(), o.areaCode())))
                .forEach(o -> tasks.add(task(o)));
        return TaskPages.of(tasks, request);
    }

    private static boolean isSince(Optional<Instant> since, Instant updatedAt) {
        return since.filter(updatedAt::isBefore).isEmpty();
    }

    private Optional<TaskKind> kind(ReportState state, Unit unit) {
        return switch (state) {
            case DRAFT -> offices.maySign(unit) ? Optional.of(TaskKind.SIGN) : drafter(unit, TaskKind.DRAFT);
            case RETURNED -> drafter(unit, TaskKind.DRAFT);
            case SIGNED -> drafter(unit, TaskKind.SUBMIT);
            case SUBMITTED -> offices.mayAccept(unit) ? Optional.of(TaskKind.ACCEPT) : Optional.empty();
            case ACCEPTED -> Optional.empty();
        };
    }

    private Optional<TaskKind> drafter(Unit unit, TaskKind kind) {
        return offices.mayDraft(unit) ? Optional.of(kind) : Optional.empty();
    }

    private static TaskView task(TaskKind kind, ReportSummary report, ObligationView obligation) {
        return new TaskView(
                kind,
                report.templateCode(),
                report.unitKind(),
                report.unitCode(),
                report.period(),
                report.state(),
                obligation == null ? null : obligation.state(),
                obligation == null ? null : obligation.dueAt(),
                path(report.templateCode(), report.unitCode(), report.period()));
    }

    private static TaskView task(ObligationView o) {
        return new TaskView(
                TaskKind.DRAFT,
                o.templateCode(),
                o.unitKind(),
                o.unitCode(),
                o.period(),
                null,
                o.state(),
                o.dueAt(),
                path(o.templateCode(), o.unitCode(), o.period()));
    }

    private static String path(String template, String unit, Period period) {
        return "/report/v1/reports/" + template + "/" + unit + "/" + period.value();
    }
}
