package org.gulou.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.inspection.rectification.Notices.NOON;
import static org.gulou.inspection.rectification.Notices.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.inspection.checklist.Severity;

/** Whatever is tried on a notice, in whatever order, by whomever: what must hold of it holds after every step. */
class RectificationPropertyTest {

    private static final List<Severity> SEVERITIES = List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR);

    /** The verbs of a notice. */
    enum Verb {
        SERVE,
        CLAIM,
        VERIFY,
        REJECT,
        REOPEN,
        REQUEST_EXTENSION,
        GRANT,
        DECLINE,
        MISS
    }

    /** Somebody tries a verb on some of the findings, or on all there are, so many hours after the one before. */
    record Attempt(Verb verb, String by, Set<Integer> findings, int hoursLater, int dueInHours) {

        List<UUID> named() {
            return findings.isEmpty()
                    ? null
                    : findings.stream().sorted().map(Notices::finding).toList();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.of("li", "wu", "qin"),
                        Arbitraries.integers().between(0, 2).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-5, 100))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void whatMustHoldOfANoticeHoldsAfterEveryStep(@ForAll("attempts") List<Attempt> attempts) {
        Rectification notice = Notices.issued(SEVERITIES.toArray(Severity[]::new));
        Instant now = NOON;
        for (Attempt attempt : attempts) {
            now = now.plus(Duration.ofHours(attempt.hoursLater()));
            Instant dueBefore = notice.dueAt();
            int attemptBefore = notice.attempt();
            boolean done = isDone(notice, attempt, now);
            assertClosedExactlyWithAllFindings(notice);
            assertNobodyVerifiedTheirOwnClaim(notice);
            assertAttemptGrowsByRejectionAndReopeningOnly(notice, attempt, attemptBefore, done);
            assertDeadlinesLieAheadWhenSet(notice, dueBefore, now);
            assertMoreTimeIsMore(notice, attempt, dueBefore, done);
        }
    }

    private static boolean isDone(Rectification notice, Attempt attempt, Instant now) {
        RectificationState before = notice.state();
        try {
            return act(notice, attempt, now);
        } catch (ProblemException refused) {
            assertThat(notice.state()).as("a refusal changes nothing").isEqualTo(before);
            return false;
        }
    }

    private static boolean act(Rectification notice, Attempt attempt, Instant now) {
        Instant due = now.plus(Duration.ofHours(attempt.dueInHours()));
        switch (attempt.verb()) {
            case SERVE -> notice.serve("覃测试", attempt.by(), now);
            case CLAIM -> notice.claim(attempt.named(), null, List.of(), attempt.by(), now);
            case VERIFY -> notice.verify(attempt.named(), attempt.by(), now);
            case REJECT ->
                notice.reject(
                        attempt.named(), "未整改", attempt.dueInHours() > 50 ? null : ahead(due, now), attempt.by(), now);
            case REOPEN -> notice.reopen("反弹", attempt.by(), now);
            case REQUEST_EXTENSION -> notice.requestExtension(due, "设备", attempt.by(), now);
            case GRANT -> notice.decideExtension(pending(notice), true, null, attempt.by(), now);
            case DECLINE -> notice.decideExtension(pending(notice), false, null, attempt.by(), now);
            case MISS -> assertMissedAtMostOnce(notice, now);
        }
        return true;
    }

    // The service names a deadline in the past before the notice sees it.
    private static Instant ahead(Instant due, Instant now) {
        return due.isAfter(now) ? due : null;
    }

    private static int pending(Rectification notice) {
        Optional<Extension> last =
                notice.extensions().stream().filter(Extension::isPending).findFirst();
        return last.map(Extension::n).orElse(1);
    }

    private static void assertMissedAtMostOnce(Rectification notice, Instant now) {
        boolean overdue = notice.isOverdue(now);
        boolean missed = notice.missDeadline(now).isPresent();
        assertThat(missed && !overdue).as("missed though not overdue").isFalse();
        assertThat(notice.missDeadline(now)).as("missed twice").isEmpty();
    }

    private static void assertClosedExactlyWithAllFindings(Rectification notice) {
        assertThat(notice.state() == RectificationState.CLOSED)
                .isEqualTo(notice.open().isEmpty());
        assertThat(notice.closedAt() != null).isEqualTo(notice.state() == RectificationState.CLOSED);
    }

    private static void assertNobodyVerifiedTheirOwnClaim(Rectification notice) {
        assertThat(notice.items())
                .filteredOn(item -> item.verifiedBy() != null)
                .allMatch(item -> !item.verifiedBy().equals(item.claimedBy()));
    }

    private static void assertAttemptGrowsByRejectionAndReopeningOnly(
            Rectification notice, Attempt attempt, int before, boolean done) {
        boolean next = done && (attempt.verb() == Verb.REJECT || attempt.verb() == Verb.REOPEN);
        assertThat(notice.attempt()).isEqualTo(next ? before + 1 : before);
    }

    private static void assertMoreTimeIsMore(Rectification notice, Attempt attempt, Instant before, boolean done) {
        if (done && attempt.verb() == Verb.GRANT) {
            assertThat(notice.dueAt()).isAfter(before);
        }
    }

    private static void assertDeadlinesLieAheadWhenSet(Rectification notice, Instant before, Instant now) {
        assertThat(notice.dueAt().equals(before) || notice.dueAt().isAfter(now)).isTrue();
        assertThat(notice.items()).extracting(NoticeItem::id).containsExactly(finding(0), finding(1), finding(2));
    }
}
