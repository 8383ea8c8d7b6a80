package org.gulou.chassis.idempotency;

/** Carries a stored answer past the resource method, which must not run again. Public, as the framework names it in classes it makes. */
public final class Replay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    Replay(StoredAnswer answer) {
        // Not an accident: it has no stack to tell of.
        super("Answered before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
