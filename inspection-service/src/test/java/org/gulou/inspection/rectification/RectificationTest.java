package org.gulou.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.checklist.Severity.CRITICAL;
import static org.gulou.inspection.checklist.Severity.MAJOR;
import static org.gulou.inspection.checklist.Severity.MINOR;
import static org.gulou.inspection.rectification.Notices.LI;
import static org.gulou.inspection.rectification.Notices.NOON;
import static org.gulou.inspection.rectification.Notices.WU;
import static org.gulou.inspection.rectification.Notices.claimedByWu;
import static org.gulou.inspection.rectification.Notices.finding;
import static org.gulou.inspection.rectification.Notices.issued;
import static org.gulou.inspection.rectification.Notices.served;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gulou.inspection.rectification.RectificationEvent.RectificationClosed;
import org.gulou.inspection.rectification.RectificationEvent.RectificationVerified;
import org.junit.jupiter.api.Test;

class RectificationTest {

    private static final Instant EVENING = NOON.plus(Duration.ofHours(8));

    @Test
    void theStrictestSeverityDecidesTheDeadline() {
        assertThat(issued(MINOR, CRITICAL, MAJOR).dueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(issued(MINOR).dueAt()).isEqualTo(NOON.plus(Duration.ofHours(168)));
    }

    @Test
    void itClosesWithItsLastFinding() {
        // Given
        Rectification notice = claimedByWu(CRITICAL, MINOR);
        // When
        RectificationEvent first =
                notice.verify(List.of(finding(0)), LI, EVENING).get();
        RectificationEvent second =
                notice.verify(List.of(finding(1)), LI, EVENING).get();
        // Then
        assertThat(first).isInstanceOf(RectificationVerified.class);
        assertThat(first.standing().openFindings()).isEqualTo(1);
        assertThat(second).isInstanceOf(RectificationClosed.class);
        assertThat(notice.closedAt()).isEqualTo(EVENING);
    }

    @Test
    void whoClaimedTheFixMayNotVerifyIt() {
        // Given
        Rectification notice = claimedByWu(CRITICAL);
        // When, then
        assertThatProblem(() -> notice.verify(null, WU, EVENING)).hasCode(RectificationError.CLAIMANT_MAY_NOT_VERIFY);
    }

    @Test
    void aClaimCannotBeTakenOverSoThatTheClaimantCouldVerify() {
        // Given
        Rectification notice = claimedByWu(CRITICAL);
        // When, then
        assertThatProblem(() -> notice.claim(List.of(finding(0)), null, List.of(), LI, EVENING))
                .hasCode(RectificationError.FIX_ALREADY_CLAIMED);
        assertThatProblem(() -> notice.claim(null, null, List.of(), LI, EVENING))
                .hasCode(RectificationError.FIX_ALREADY_CLAIMED);
    }

    @Test
    void aRejectionBeginsTheNextAttemptWithADeadlineOfItsOwn() {
        // Given
        Rectification notice = claimedByWu(CRITICAL);
        // When
        notice.reject(null, "台账不完整", null, LI, EVENING);
        // Then
        assertThat(notice.state()).isEqualTo(RectificationState.REJECTED);
        assertThat(notice.attempt()).isEqualTo(2);
        assertThat(notice.dueAt()).isEqualTo(EVENING.plus(Duration.ofHours(24)));
        assertThat(notice.items().get(0).isClaimed()).isFalse();
    }

    @Test
    void whatIsStillClaimedAfterARejectionIsJudgedOnItsOwn() {
        // Given
        Rectification notice = claimedByWu(CRITICAL, MINOR);
        notice.reject(List.of(finding(0)), "未整改", null, LI, EVENING);
        // When
        notice.verify(null, LI, EVENING);
        // Then
        assertThat(notice.open()).containsExactly(finding(0));
        assertThat(notice.state()).isEqualTo(RectificationState.REJECTED);
    }

    @Test
    void theDeadlineOfARejectionGoesByWhatIsStillOpen() {
        // Given
        Rectification notice = claimedByWu(CRITICAL, MINOR);
        notice.verify(List.of(finding(0)), LI, EVENING);
        // When
        notice.reject(null, "未整改", null, LI, EVENING);
        // Then
        assertThat(notice.dueAt()).isEqualTo(EVENING.plus(Duration.ofHours(168)));
    }

    @Test
    void nothingIsJudgedThatNobodyClaims() {
        assertThatProblem(() -> served(CRITICAL).verify(null, LI, EVENING)).hasCode(RectificationError.FIX_NOT_CLAIMED);
        assertThatProblem(() -> served(CRITICAL).reject(null, "未整改", null, LI, EVENING))
                .hasCode(RectificationError.FIX_NOT_CLAIMED);
    }

    @Test
    void aNoticeIsServedOnceAndBeforeAnythingIsClaimed() {
        assertThatProblem(() -> issued(CRITICAL).claim(null, null, List.of(), WU, EVENING))
                .hasCode(RectificationError.RECTIFICATION_STATE);
        assertThatProblem(() -> served(CRITICAL).serve("覃", LI, EVENING))
                .hasCode(RectificationError.RECTIFICATION_STATE);
    }

    @Test
    void reopenedAllItsFindingsAreOpenAgain() {
        // Given
        Rectification notice = claimedByWu(CRITICAL, MINOR);
        notice.verify(null, LI, EVENING);
        // When
        notice.reopen("反弹", LI, EVENING);
        // Then
        assertThat(notice.state()).isEqualTo(RectificationState.REJECTED);
        assertThat(notice.open()).hasSize(2);
        assertThat(notice.closedAt()).isNull();
    }

    @Test
    void onlyWhatIsClosedIsReopened() {
        assertThatProblem(() -> claimedByWu(CRITICAL).reopen("反弹", LI, EVENING))
                .hasCode(RectificationError.RECTIFICATION_STATE);
    }

    @Test
    void aDeadlineIsMissedOnceAndOnlyWhileSomethingIsNotClaimed() {
        // Given
        Rectification idle = served(CRITICAL);
        Rectification claimed = claimedByWu(CRITICAL);
        Instant due = idle.dueAt();
        Instant late = due.plusSeconds(1);
        // When, then
        assertThat(idle.missDeadline(due)).isEmpty();
        assertThat(idle.missDeadline(late)).isPresent();
        assertThat(idle.missDeadline(late.plusSeconds(1))).isEmpty();
        assertThat(idle.isOverdue(late)).isTrue();
        assertThat(claimed.missDeadline(late)).isEmpty();
    }

    @Test
    void moreTimeIsGivenOnce() {
        // Given
        Rectification notice = served(CRITICAL);
        Instant until = notice.dueAt().plus(Duration.ofDays(1));
        notice.requestExtension(until, "设备", WU, EVENING);
        assertThatProblem(() -> notice.requestExtension(until, "设备", WU, EVENING))
                .hasCode(RectificationError.EXTENSION_PENDING);
        // When
        notice.decideExtension(1, true, null, "leader", EVENING);
        // Then
        assertThat(notice.dueAt()).isEqualTo(until);
        assertThatProblem(() -> notice.requestExtension(until.plusSeconds(1), "再延", WU, EVENING))
                .hasCode(RectificationError.EXTENSION_USED);
        assertThatProblem(() -> notice.decideExtension(1, true, null, "leader", EVENING))
                .hasCode(RectificationError.EXTENSION_DECIDED);
    }

    @Test
    void grantingMoreTimeNeverBringsTheDeadlineForward() {
        // Given
        Rectification notice = claimedByWu(CRITICAL);
        Instant until = notice.dueAt().plus(Duration.ofDays(1));
        notice.requestExtension(until, "设备", WU, EVENING);
        notice.reject(null, "未整改", until, LI, EVENING);
        // When, then
        assertThatProblem(() -> notice.decideExtension(1, true, null, "leader", EVENING))
                .hasCode(RectificationError.EXTENSION_NO_LATER);
        assertThat(notice.dueAt()).isEqualTo(until);
        notice.decideExtension(1, false, "已另定期限", "leader", EVENING);
        assertThat(notice.dueAt()).isEqualTo(until);
        assertThat(notice.extensions()).noneMatch(Extension::isPending);
    }

    @Test
    void whatWasDeclinedMayBeAskedForAgainAndWhatHasPassedIsNotGranted() {
        // Given
        Rectification notice = served(CRITICAL);
        Instant until = notice.dueAt().plus(Duration.ofDays(1));
        notice.requestExtension(until, "设备", WU, EVENING);
        notice.decideExtension(1, false, "理由不足", "leader", EVENING);
        // When
        notice.requestExtension(until, "设备", WU, EVENING);
        // Then
        assertThatProblem(() -> notice.decideExtension(2, true, null, "leader", until))
                .hasCode(RectificationError.EXTENSION_EXPIRED);
    }
}
