package org.gulou.notification.stream;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.gulou.notification.inbox.Language;

/**
 * One open stream: how far its reader has got, and the few events read ahead for them. It writes only what the connection asks for, so
 * a slow reader costs no memory.
 */
final class Listener {

    private final String user;
    private final Language language;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private final Deque<OutboundSseEvent> ahead = new ArrayDeque<>();
    private final long endsAt;

    private Long position;
    private boolean stale = true;
    private boolean writing;
    private long lastWritten = System.nanoTime();

    /** Begins past that position, or with what comes from now on when it is null; ends at that reading of the nano clock. */
    Listener(
            String user,
            Language language,
            Long position,
            long endsAt,
            MultiEmitter<? super OutboundSseEvent> emitter) {
        this.user = user;
        this.language = language;
        this.position = position;
        this.endsAt = endsAt;
        this.emitter = emitter;
    }

    String user() {
        return user;
    }

    Language language() {
        return language;
    }

    /** The number of the last event read for it; null before the first round. */
    synchronized Long position() {
        return position;
    }

    /** Goes on past that number from now on. */
    synchronized void moveTo(long number) {
        position = number;
    }

    /** There may be news. */
    synchronized void markStale() {
        stale = true;
    }

    /** Whether the database should be asked for more: there may be some, and nothing read before is left. */
    synchronized boolean wantsMore() {
        return stale && ahead.isEmpty();
    }

    /** Takes what was read for it, and whether that was all there is. */
    synchronized void take(Collection<OutboundSseEvent> events, boolean isAll) {
        stale = !isAll;
        ahead.addAll(events);
        write();
    }

    /** Takes what comes from no notification. */
    synchronized void say(OutboundSseEvent comment) {
        ahead.add(comment);
        write();
    }

    /** Writes as much as the connection asks for; answers whether all that was read ahead is gone. */
    synchronized boolean write() {
        // A connection that takes an event at once asks for the next one from within emit, before that event is counted
        // off what it had asked for: who is called back there leaves it to the loop further up, or more would be sent
        // than was asked for.
        if (writing) {
            return false;
        }
        writing = true;
        try {
            while (!ahead.isEmpty() && emitter.requested() > 0 && !emitter.isCancelled()) {
                lastWritten = System.nanoTime();
                emitter.emit(ahead.poll());
            }
        } finally {
            writing = false;
        }
        return ahead.isEmpty();
    }

    /** Whether nothing has been written for that long, in nanoseconds. */
    synchronized boolean silentFor(long nanos) {
        return ahead.isEmpty() && System.nanoTime() - lastWritten >= nanos;
    }

    /** Whether the token it was opened with has expired. */
    boolean isOver() {
        return System.nanoTime() - endsAt >= 0;
    }

    /** Ends it; the reader comes back with the last id they saw. */
    void end() {
        emitter.complete();
    }
}
