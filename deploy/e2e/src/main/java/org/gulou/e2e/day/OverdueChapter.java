package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** A second notice runs past its deadline and climbs one step of the ladder. */
final class OverdueChapter {

    private static final Duration TIME_GIVEN = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DayContext day;

    OverdueChapter(DayContext day) {
        this.day = day;
    }

    void play(String site, String finding) {
        day.story().chapter("督办: a notice nobody answers");
        Session inspector = day.as("inspector1");
        Answer notice = inspector.post(
                "/inspection/v1/rectifications",
                Map.of(
                        "siteId",
                        site,
                        "findingIds",
                        List.of(finding),
                        "requirement",
                        "限时整改",
                        "dueAt",
                        DayContext.wire(Instant.now().plus(TIME_GIVEN))));
        String path = "/inspection/v1/rectifications/" + notice.id();
        inspector.act(path + "/serve", notice.etag(), Map.of("receivedBy", "覃测试"));
        day.story().step("Notice %s served with %d s to mend it", notice.text("number"), TIME_GIVEN.toSeconds());
        JsonNode escalation = day.story()
                .await(
                        "the deadline to pass",
                        PATIENCE,
                        () -> day.all(day.as("county"), "/inspection/v1/escalations?limit=100&sort=-createdAt").stream()
                                .filter(e ->
                                        e.path("subject").path("id").asText().equals(notice.id()))
                                .findFirst());
        boolean overdue = inspector.get(path).body().path("overdue").asBoolean();
        day.story()
                .step(
                        "Overdue by the server's clock (%s); it climbed to %s, %d duty holders are named",
                        overdue,
                        escalation.path("step").asText(),
                        escalation.path("dutyHolders").size());
        if (!overdue) {
            throw new IllegalStateException("Notice " + notice.id() + " should be overdue");
        }
        day.story()
                .await(
                        "the reminder in the leader's inbox",
                        PATIENCE,
                        () ->
                                day
                                        .all(
                                                day.as("guyi-leader"),
                                                "/notification/v1/notifications?unread=true&limit=100")
                                        .stream()
                                        .filter(n -> n.path("subject")
                                                        .path("id")
                                                        .asText()
                                                        .equals(notice.id())
                                                || n.path("subject")
                                                        .path("id")
                                                        .asText()
                                                        .equals(escalation
                                                                .path("id")
                                                                .asText()))
                                        .findFirst());
        day.story().step("The leader has been told");
    }
}
