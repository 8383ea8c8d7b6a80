package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Refusal;
import org.gulou.e2e.http.Session;

/** A notice is served, the leader called and answering; the fix claimed, rejected, claimed again, verified by someone else. */
final class RectificationChapter {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOTIFICATIONS = "/notification/v1/notifications";

    private final DayContext day;

    RectificationChapter(DayContext day) {
        this.day = day;
    }

    void play(String site, String finding) {
        day.story().chapter("立行立改: the critical fault is mended at once, and for certain");
        Session inspector = day.as("inspector1");
        Answer notice = inspector.post(
                "/inspection/v1/rectifications",
                Map.of("siteId", site, "findingIds", List.of(finding), "requirement", "立即整改并报送结果"));
        String path = "/inspection/v1/rectifications/" + notice.id();
        day.story().step("Notice %s issued, due %s", notice.text("number"), notice.text("dueAt"));
        notice = inspector.act(path + "/serve", notice.etag(), Map.of("receivedBy", "覃测试"));
        day.interlude().at(Moment.NOTICE_SERVED);
        day.story().step("Served; the fault is critical, so the leader is called");
        leaderAnswers(notice.id());
        Session village = day.as("chengbei");
        notice = village.act(path + "/fixed", village.get(path).etag(), Map.of("note", "已整改", "evidence", List.of()));
        day.interlude().at(Moment.FIX_CLAIMED);
        day.story().step("The village claims the fix");
        notice = inspector.act(path + "/reject", notice.etag(), Map.of("reason", "台账仍不完整"));
        day.story().step("The inspector rejects it; attempt %s, due %s", notice.text("attempt"), notice.text("dueAt"));
        notice = village.act(path + "/fixed", notice.etag(), Map.of("note", "台账已补齐", "evidence", List.of()));
        day.story().step("Claimed again");
        claimantMayNotVerify(village, path, notice.etag());
        notice = day.as("inspector2").act(path + "/verify", notice.etag(), Map.of());
        day.story().step("Verified by a second inspector: the notice is %s", notice.text("state"));
        if (!notice.text("state").equals("CLOSED")) {
            throw new IllegalStateException("The notice did not close with its last finding: " + notice.body());
        }
    }

    private void leaderAnswers(String notice) {
        Session leader = day.as("guyi-leader");
        JsonNode call = day.story()
                .await(
                        "the call to guyi-leader",
                        PATIENCE,
                        () -> day.all(leader, NOTIFICATIONS + "?unread=true&limit=100").stream()
                                .filter(n ->
                                        n.path("subject").path("id").asText().equals(notice))
                                .filter(n -> n.path("severity").asText().equals("URGENT"))
                                .findFirst());
        day.story()
                .step(
                        "guyi-leader is called: %s, to be acknowledged by %s",
                        call.path("title").asText(), call.path("acknowledgeBy").asText());
        String path = NOTIFICATIONS + "/" + call.path("id").asText() + "/acknowledge";
        leader.post(path, null);
        day.story()
                .await(
                        "the end of the call",
                        PATIENCE,
                        () -> isOpen(notice) ? Optional.<String>empty() : Optional.of("answered"));
        day.story().step("guyi-leader has acknowledged; no call is open for this notice");
    }

    private boolean isOpen(String notice) {
        return day.all(day.as("county"), "/notification/v1/calls?open=true&limit=100").stream()
                .anyMatch(call -> call.path("subject").path("id").asText().equals(notice));
    }

    private void claimantMayNotVerify(Session village, String path, String etag) {
        try {
            village.act(path + "/verify", etag, Map.of());
        } catch (Refusal refusal) {
            day.story()
                    .step("Whoever claims may not verify: %s", refusal.answer().code());
            return;
        }
        throw new IllegalStateException("The village verified its own fix");
    }
}
