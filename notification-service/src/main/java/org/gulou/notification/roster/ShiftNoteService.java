package org.gulou.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Hands over from one shift to the next. */
@ApplicationScoped
class ShiftNoteService {

    private final ShiftNotes notes;
    private final RequestValidator validator;
    private final AreaScope scope;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    ShiftNoteService(
            ShiftNotes notes,
            RequestValidator validator,
            AreaScope scope,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.notes = notes;
        this.validator = validator;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Page<ShiftNoteView> list(AreaCode area, PageRequest page) {
        return notes.page(scope.sql("areaCode", scope.narrow(area)), page).map(ShiftNoteView::from);
    }

    @Transactional
    public ShiftNoteView find(UUID id) {
        return notes.findByIdOptional(id)
                .filter(note -> scope.contains(note.area()))
                .map(ShiftNoteView::from)
                .orElseThrow(CommonError.NOT_FOUND::problem);
    }

    @Transactional
    public ShiftNoteView write(WriteShiftNote request) {
        Violations found = validator.collect(request);
        request.area().ifPresent(scope::narrow);
        found.throwIfAny();
        ShiftNote note =
                new ShiftNote(ids.next(), request.area().orElseThrow(), request.text(), caller.user(), clock.instant());
        notes.persist(note);
        return ShiftNoteView.from(note);
    }
}
