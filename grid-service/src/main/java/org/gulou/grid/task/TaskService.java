package org.gulou.grid.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Gathers what waits for the caller from every feature that has work for one of their roles. */
@ApplicationScoped
public class TaskService {

    private final Instance<TaskSource> sources;
    private final Contacts contacts;
    private final Caller caller;
    private final AreaScope scope;
    private final BusinessClock clock;

    TaskService(Instance<TaskSource> sources, Contacts contacts, Caller caller, AreaScope scope, BusinessClock clock) {
        this.sources = sources;
        this.contacts = contacts;
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
    }

    /** What is open in all of the caller's areas, the most urgent first. */
    // One transaction, so that all sources read on one connection.
    @Transactional
    public Page<TaskView> mine(PageRequest page) {
        Instant now = clock.instant();
        return open(scope.areas(), source -> true, page)
                .map(task -> TaskView.from(task, contacts.masked(task.contact()), now));
    }

    /** What those sources that have work for one of the caller's roles find open in these areas. */
    Page<Task> open(List<AreaCode> areas, Predicate<TaskSource> which, PageRequest page) {
        List<Page<Task>> pages = sources.stream()
                .filter(source -> caller.hasAny(source.roles().toArray(String[]::new)))
                .filter(which)
                .map(source -> source.open(areas, page))
                .toList();
        return TaskPages.merged(pages, page);
    }
}
