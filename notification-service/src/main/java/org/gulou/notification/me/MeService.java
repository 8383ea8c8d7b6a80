package org.gulou.notification.me;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Me;
import org.gulou.chassis.security.MeView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.inbox.Language;

/** Tells the caller who they are and what waits for them. */
@ApplicationScoped
class MeService {

    private final Me me;
    private final Caller caller;
    private final Tasks tasks;

    MeService(Me me, Caller caller, Tasks tasks) {
        this.me = me;
        this.caller = caller;
        this.tasks = tasks;
    }

    MeView me() {
        return me.view();
    }

    Page<TaskView> tasks(PageRequest page, Language language) {
        return tasks.of(caller.user(), page, language);
    }
}
