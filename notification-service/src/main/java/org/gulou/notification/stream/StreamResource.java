package org.gulou.notification.stream;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.security.Caller;
import org.gulou.notification.inbox.Language;
import org.gulou.notification.inbox.NotificationView;

/** My notifications as they come. */
@Path("/notification/v1/notifications/stream")
@Tag(name = "notifications")
public class StreamResource {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Duration LONGEST = Duration.ofHours(12);

    private final StreamHub hub;
    private final Caller caller;

    StreamResource(StreamHub hub, Caller caller) {
        this.hub = hub;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Authenticated
    @NonBlocking
    @Operation(
            summary = "My notifications as they come, as server-sent events",
            description =
                    "Each event is named `notification` and holds one as its GET shows it. With `Last-Event-ID` the stream"
                            + " goes on where it broke off, without it it begins now. Comments show that it lives; it ends with the token.")
    @APIResponse(
            responseCode = "200",
            description = "The stream, until the token expires.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = NotificationView.class)))
    public Multi<OutboundSseEvent> stream(
            @HeaderParam(LAST_EVENT_ID) String lastEventId, @Context HttpHeaders headers) {
        Long position = position(lastEventId);
        Language language = Language.of(headers);
        String user = caller.user();
        long endsAt = System.nanoTime() + timeLeft().toNanos();
        hub.admit(user);
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Listener listener = new Listener(user, language, position, endsAt, emitter);
                            emitter.onRequest(n -> hub.requested(listener));
                            emitter.onTermination(() -> hub.remove(listener));
                            hub.add(listener);
                        },
                        BackPressureStrategy.ERROR);
    }

    private Duration timeLeft() {
        return caller.tokenLeft().filter(left -> left.compareTo(LONGEST) < 0).orElse(LONGEST);
    }

    private static Long position(String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        try {
            long position = Long.parseLong(lastEventId.trim());
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw UnreadableParameter.named(LAST_EVENT_ID, "not an id of this stream");
        }
        throw UnreadableParameter.named(LAST_EVENT_ID, "not an id of this stream");
    }
}
