package org.gulou.chassis.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the caller who they are; what each service answers at its {@code /me}. */
@ApplicationScoped
public class Me {

    private final Caller caller;
    private final AreaScope scope;

    Me(Caller caller, AreaScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** The caller as of now. */
    public MeView view() {
        return new MeView(
                caller.user(),
                caller.roles().stream().sorted().toList(),
                scope.areas(),
                List.copyOf(scope.organizations()),
                List.copyOf(scope.sites()),
                scope.duties().stream().map(MeView.DutyView::from).toList());
    }
}
