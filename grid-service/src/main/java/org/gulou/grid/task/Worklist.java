package org.gulou.grid.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.resident.Purpose;

/** The open tasks about people with names and phones in clear, for those who go and see them: their own grids, for a purpose, audited. */
@ApplicationScoped
public class Worklist {

    private final TaskService tasks;
    private final Contacts contacts;
    private final Caller caller;
    private final AreaScope scope;
    private final AuditLog audit;
    private final BusinessClock clock;

    Worklist(
            TaskService tasks, Contacts contacts, Caller caller, AreaScope scope, AuditLog audit, BusinessClock clock) {
        this.tasks = tasks;
        this.contacts = contacts;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is open in that area, or in all of the caller's own; 404 for an area that is not theirs, 400 without a purpose. */
    @Transactional
    public Page<TaskView> read(AreaCode area, Purpose purpose, PageRequest page) {
        List<AreaCode> own = own(area);
        if (purpose == null) {
            throw UnreadableParameter.named("purpose", "missing");
        }
        Page<Task> open = tasks.open(own, TaskSource::isAboutPeople, page);
        audit.record(
                "WORKLIST_SEEN",
                "WORKLIST",
                caller.user(),
                AreaCode.enclosing(own).or(scope::whole).orElse(null),
                Map.of("purpose", purpose, "tasks", open.items().size(), "areas", own, "residents", people(open)));
        Instant now = clock.instant();
        return open.map(task -> TaskView.from(task, contacts.clear(task.contact()), now));
    }

    // Villages and grids are where somebody knows their people; whoever has more of the map has no use for their
    // phones.
    private List<AreaCode> own(AreaCode asked) {
        List<AreaCode> own = scope.narrow(asked).stream()
                .filter(area -> !area.level().isAbove(AreaLevel.VILLAGE))
                .toList();
        if (asked != null && own.isEmpty()) {
            throw CommonError.NOT_FOUND.problem();
        }
        return own;
    }

    private static List<UUID> people(Page<Task> open) {
        return open.items().stream()
                .flatMap(task -> Stream.concat(Stream.ofNullable(task.residentId()), shown(task.contact())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<UUID> shown(SealedContact contact) {
        return contact == null ? Stream.empty() : Stream.of(contact.owner(), contact.resident());
    }
}
