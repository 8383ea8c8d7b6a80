package org.gulou.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.gulou.notification.inbox.Language;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final int READ_AHEAD = 50;

    private final Connection connection = new Connection();
    private Listener listener;

    @Test
    void aConnectionThatAsksWhileItIsGivenGetsNoMoreThanItAskedFor() {
        // Given: it takes one at once and asks for the next, then is busy
        open();
        connection.takesAtOnce = 1;
        connection.ask(1);
        // When
        listener.take(events(), true);
        // Then
        assertThat(connection.failure).isNull();
        assertThat(connection.taken).containsExactly("0", "1");
        // And: the rest comes as it asks, in order
        connection.takesAtOnce = Integer.MAX_VALUE;
        connection.ask(1);
        assertThat(connection.failure).isNull();
        assertThat(connection.taken)
                .isEqualTo(IntStream.range(0, READ_AHEAD)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void whatIsNotAskedForWaits() {
        // Given
        open();
        // When
        listener.take(events(), false);
        // Then
        assertThat(connection.taken).isEmpty();
        assertThat(listener.wantsMore()).isFalse();
    }

    private void open() {
        Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> {
                            listener = new Listener("cadre", Language.ZH, 0L, Long.MAX_VALUE, emitter);
                            emitter.onRequest(n -> listener.write());
                        },
                        BackPressureStrategy.ERROR)
                .subscribe()
                .withSubscriber(connection);
    }

    private static List<OutboundSseEvent> events() {
        return IntStream.range(0, READ_AHEAD)
                .<OutboundSseEvent>mapToObj(i -> new OutboundSseEventImpl.BuilderImpl()
                        .id(Integer.toString(i))
                        .comment("event")
                        .build())
                .toList();
    }

    /** Asks for the next event from within the taking of one, as often as it is told to. */
    private static final class Connection implements MultiSubscriber<OutboundSseEvent> {

        private final List<String> taken = new ArrayList<>();
        private int takesAtOnce;
        private Throwable failure;
        private Flow.Subscription subscription;

        void ask(long events) {
            subscription.request(events);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onItem(OutboundSseEvent event) {
            taken.add(event.getId());
            if (takesAtOnce > 0) {
                takesAtOnce--;
                ask(1);
            }
        }

        @Override
        public void onFailure(Throwable thrown) {
            failure = thrown;
        }

        @Override
        public void onCompletion() {
            // Nothing in these tests ends it.
        }
    }
}
