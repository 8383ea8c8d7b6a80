package org.gulou.notification.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;
import org.gulou.notification.inbox.Arrived;
import org.gulou.notification.inbox.InboxService;
import org.gulou.notification.inbox.NotificationView;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** Feeds all open streams of this process from the database: at once after a commit here, within a poll after one elsewhere. */
@ApplicationScoped
class StreamHub {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Feed feed;
    private final InboxService inbox;
    private final StreamConfig config;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore signal = new Semaphore(0);
    private final BackgroundLoop loop =
            new BackgroundLoop("notification-stream", new Pauses(FIRST_PAUSE, LONGEST_PAUSE), this::round);

    /** The number of the last notification looked at; null while nobody listens. */
    private Long head;

    StreamHub(Feed feed, InboxService inbox, StreamConfig config) {
        this.feed = feed;
        this.inbox = inbox;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        wake();
        loop.awaitEnd(PATIENCE);
        listeners.forEach(Listener::end);
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Arrived arrived) {
        wake();
    }

    /** Refuses a user who has as many streams open as one may. */
    void admit(String user) {
        if (listeners.stream().filter(l -> l.user().equals(user)).count() >= config.perUser()) {
            throw CommonError.TOO_MANY_REQUESTS.problem();
        }
    }

    void add(Listener listener) {
        listeners.add(listener);
        wake();
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** The connection asks for more. */
    void requested(Listener listener) {
        if (listener.write() && listener.wantsMore()) {
            wake();
        }
    }

    private void wake() {
        signal.release();
    }

    private Duration round() throws InterruptedException, SQLException {
        if (signal.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
        if (listeners.isEmpty()) {
            head = null;
            return Duration.ZERO;
        }
        look();
        for (Listener listener : listeners) {
            serve(listener);
        }
        if (listeners.stream().anyMatch(Listener::wantsMore)) {
            wake();
        }
        return Duration.ZERO;
    }

    // Whoever has just come looks for themselves; the others are told who has news.
    private void look() throws SQLException {
        long now = feed.head();
        if (head != null && now > head) {
            Set<String> users = feed.usersWithNews(head, now);
            listeners.stream().filter(l -> users.contains(l.user())).forEach(Listener::markStale);
        }
        head = now;
    }

    private void serve(Listener listener) throws SQLException {
        if (listener.isOver()) {
            listener.end();
            return;
        }
        if (listener.position() == null || listener.position() > head) {
            // An id to come back with, before the first event; a position not reached yet is of another database.
            listener.moveTo(head);
            listener.say(comment("open", head));
        }
        if (listener.wantsMore()) {
            List<Feed.Item> items = feed.past(listener.user(), listener.position(), config.ahead());
            if (!items.isEmpty()) {
                listener.moveTo(items.get(items.size() - 1).seq());
            }
            listener.take(events(items, listener), items.size() < config.ahead());
        }
        if (listener.silentFor(config.heartbeat().toNanos())) {
            listener.say(comment("alive", listener.position()));
        }
    }

    private List<OutboundSseEvent> events(List<Feed.Item> items, Listener listener) {
        List<UUID> ids = items.stream().map(Feed.Item::id).toList();
        Map<UUID, NotificationView> views = inbox.shown(ids, listener.language()).stream()
                .collect(Collectors.toMap(NotificationView::id, Function.identity()));
        return items.stream()
                .map(item -> event(item.seq(), views.get(item.id())))
                .toList();
    }

    private static OutboundSseEvent event(long position, NotificationView view) {
        return new OutboundSseEventImpl.BuilderImpl()
                .id(Long.toString(position))
                .name("notification")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(NotificationView.class, view)
                .build();
    }

    private static OutboundSseEvent comment(String text, long position) {
        return new OutboundSseEventImpl.BuilderImpl()
                .id(Long.toString(position))
                .comment(text)
                .build();
    }
}
