package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.inbox.InboxService;
import org.gulou.notification.inbox.Language;
import org.gulou.notification.inbox.Told;

/** Shows the calls of the caller's areas to those who watch over them. */
@ApplicationScoped
class CallBook {

    private final Calls calls;
    private final InboxService inbox;
    private final AreaScope scope;

    CallBook(Calls calls, InboxService inbox, AreaScope scope) {
        this.calls = calls;
        this.inbox = inbox;
        this.scope = scope;
    }

    @Transactional
    public Page<CallView> list(AreaCode area, Boolean open, PageRequest page, Language language) {
        Page<Call> found = calls.page(scope.sql("areaCode", scope.narrow(area)), open, page);
        Map<UUID, List<Told>> told = inbox
                .toldFor(found.items().stream().map(Call::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Told::callId));
        return found.map(call -> CallView.from(call, told.getOrDefault(call.id(), List.of()), language));
    }

    @Transactional
    public CallView find(UUID id, Language language) {
        Call call = calls.require(id);
        if (!scope.contains(call.subject().areaCode())) {
            throw CallError.CALL_NOT_FOUND.problem();
        }
        return CallView.from(call, inbox.toldFor(List.of(id)), language);
    }
}
