package org.gulou.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Steps.act;
import static org.gulou.inspection.testing.Steps.claimed;
import static org.gulou.inspection.testing.Steps.findings;
import static org.gulou.inspection.testing.Steps.issued;
import static org.gulou.inspection.testing.Steps.ok;
import static org.gulou.inspection.testing.Steps.served;
import static org.gulou.inspection.testing.Steps.site;
import static org.gulou.inspection.testing.Steps.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.gulou.inspection.testing.Callers;
import org.gulou.inspection.testing.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RectificationResourceTest {

    private static final String NOTICES = "/rectifications/";
    private static final String PATH = "/inspection/v1/rectifications";

    private String site;
    private String critical;
    private String minor;

    @BeforeEach
    void findTwoFaults() {
        site = site(Directory.village());
        Map<String, String> found = findings(submitted(site, "K13", "K10"));
        critical = found.get("K13");
        minor = found.get("K10");
    }

    @Test
    void aNoticeGoesFromHandToHandUntilItIsClosed() {
        // Given
        Response notice = claimed(site, critical, minor);
        // When
        Response rejected = act(Callers.inspector(2), notice, NOTICES, "reject", Map.of("reason", "台账不完整"));
        Response again = act(Callers.county(), ok(rejected), NOTICES, "fixed", Map.of("evidence", List.of()));
        Response closed = act(Callers.inspector(2), ok(again), NOTICES, "verify", Map.of());
        // Then
        rejected.then().body("state", equalTo("REJECTED")).body("attempt", equalTo(2));
        ok(closed)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("findings.state", contains("CLOSED", "CLOSED"))
                .body("history.verb", contains("ISSUED", "SERVED", "FIXED", "REJECTED", "FIXED", "VERIFIED"));
        Callers.county()
                .get("/inspection/v1/findings/" + critical)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("verifiedBy", equalTo("inspector2"))
                .body("onTime", equalTo(true));
    }

    @Test
    void theStrictestSeverityDecidesTheDeadline() {
        // When
        Response notice = issued(site, critical, minor);
        // Then
        Duration given = Duration.between(Instant.parse(notice.path("issuedAt")), Instant.parse(notice.path("dueAt")));
        assertThat(given).isEqualTo(Duration.ofHours(24));
        notice.then().body("severity", equalTo("CRITICAL")).body("attempt", equalTo(1));
    }

    @Test
    void numbersOfACountyAndYearFollowOneAnother() {
        // When
        String first = issued(site, critical).path("number");
        String second = issued(site, minor).path("number");
        // Then
        assertThat(first).matches("450226-ZG-\\d{4}-\\d{5}");
        assertThat(serial(second)).isGreaterThan(serial(first));
    }

    @Test
    void findingsAreJudgedOneByOneAndTheNoticeClosesWithItsLast() {
        // Given
        Response notice = claimed(site, critical, minor);
        // When
        Response one = ok(act(Callers.inspector(2), notice, NOTICES, "verify", Map.of("findingIds", List.of(minor))));
        Response both = ok(act(Callers.inspector(2), one, NOTICES, "verify", null));
        // Then
        one.then().body("state", equalTo("FIXED")).body("findings.state", contains("NOTICED", "CLOSED"));
        both.then().body("state", equalTo("CLOSED"));
    }

    @Test
    void whoClaimedTheFixMayNotVerifyIt() {
        // Given
        Response served = served(site, critical);
        TestTokens both =
                TestTokens.as("wu").roles(Roles.INSPECTOR, Roles.COUNTY_OFFICER).areas("450226");
        Response claimed = ok(act(Callers.with(both), served, NOTICES, "fixed", Map.of()));
        // When
        Response verified = act(Callers.with(both), claimed, NOTICES, "verify", Map.of());
        // Then
        assertThatProblem(verified).hasCode(RectificationError.CLAIMANT_MAY_NOT_VERIFY);
    }

    @Test
    void theCountyMayDoAllButVerify() {
        // Given
        Response claimed = claimed(site, critical);
        // When
        Response verified = act(Callers.county(), claimed, NOTICES, "verify", Map.of());
        // Then
        assertThatProblem(verified).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aClosedNoticeIsReopenedWithItsFindings() {
        // Given
        Response closed = ok(act(Callers.inspector(2), claimed(site, critical), NOTICES, "verify", Map.of()));
        // When
        Response reopened = ok(act(Callers.inspector(1), closed, NOTICES, "reopen", Map.of("reason", "回头看发现反弹")));
        // Then
        reopened.then()
                .body("state", equalTo("REJECTED"))
                .body("attempt", equalTo(2))
                .body("findings.state", contains("NOTICED"));
        Callers.county().get("/inspection/v1/findings/" + critical).then().body("state", equalTo("NOTICED"));
    }

    @Test
    void moreTimeIsAskedForByWhoMendsAndGivenOnceByWhoDecides() {
        // Given
        Response notice = served(site, critical);
        String path = PATH + "/" + notice.path("id") + "/extensions";
        Instant until = Instant.parse(notice.path("dueAt")).plus(Duration.ofDays(2));
        // When
        Response asked = Callers.county()
                .body(Map.of("until", until.toString(), "reason", "设备到货"))
                .post(path);
        Response decided = Callers.leader().body(Map.of("approved", true)).post(path + "/1/decide");
        Response more = Callers.county()
                .body(Map.of("until", until.plusSeconds(60).toString(), "reason", "再延"))
                .post(path);
        // Then
        asked.then().statusCode(201).body("extensions.n", contains(1));
        ok(decided);
        assertThat(Instant.parse(decided.path("dueAt"))).isEqualTo(until);
        assertThatProblem(more).hasCode(RectificationError.EXTENSION_USED);
    }

    @Test
    void moreTimeThatARejectionHasOvertakenCanOnlyBeDeclined() {
        // Given
        Response notice = claimed(site, critical);
        String path = PATH + "/" + notice.path("id");
        Instant until = Instant.parse(notice.path("dueAt")).plus(Duration.ofDays(1));
        Response asked = Callers.county()
                .body(Map.of("until", until.toString(), "reason", "设备到货"))
                .post(path + "/extensions");
        Instant due = until.plus(Duration.ofDays(1));
        Map<String, Object> rejection = Map.of("reason", "未整改", "dueAt", due.toString());
        ok(act(Callers.inspector(2), asked, NOTICES, "reject", rejection));
        // When
        Response granted = Callers.leader().body(Map.of("approved", true)).post(path + "/extensions/1/decide");
        Response declined = Callers.leader().body(Map.of("approved", false)).post(path + "/extensions/1/decide");
        // Then
        assertThatProblem(granted).hasStatus(409).hasCode(RectificationError.EXTENSION_NO_LATER);
        assertThat(Instant.parse(ok(declined).path("dueAt"))).isEqualTo(due);
        String deadline =
                Callers.county().get("/inspection/v1/findings/" + critical).path("dueAt");
        assertThat(Instant.parse(deadline)).isEqualTo(due);
    }

    @Test
    void anExtensionAskedForEndsAfterTheDeadline() {
        // Given
        Response notice = served(site, critical);
        // When
        Response asked = Callers.county()
                .body(Map.of("until", notice.path("dueAt"), "reason", "设备到货"))
                .post(PATH + "/" + notice.path("id") + "/extensions");
        // Then
        assertThatProblem(asked).hasCode(CommonError.VALIDATION_FAILED).hasViolation("/until", "EXTENSION_NO_LATER");
    }

    @Test
    void everyFaultOfANoticeIsNamedAtOnce() {
        // When
        Response refused = Callers.inspector(1)
                .body(Map.of(
                        "siteId",
                        site,
                        "findingIds",
                        List.of(critical, critical, UUID.randomUUID()),
                        "requirement",
                        " ",
                        "dueAt",
                        "2020-01-01T00:00:00Z"))
                .post(PATH);
        // Then
        assertThatProblem(refused)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/requirement", "/findingIds/1", "/findingIds/2", "/dueAt");
    }

    @Test
    void aFindingIsOnOneNoticeOnly() {
        // Given
        issued(site, critical);
        // When
        Response again = Callers.inspector(1)
                .body(Map.of("siteId", site, "findingIds", List.of(critical), "requirement", "整改"))
                .post(PATH);
        // Then
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void aVerbNeedsTheTagThatWasRead() {
        // Given
        Response notice = issued(site, critical);
        String path = PATH + "/" + notice.path("id") + "/serve";
        // When
        Response without = Callers.inspector(1).body(Map.of("receivedBy", "覃")).post(path);
        Response stale = Callers.inspector(1)
                .header("If-Match", "\"99\"")
                .body(Map.of("receivedBy", "覃"))
                .post(path);
        // Then
        assertThatProblem(without).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void aNoticeOfAnotherTownshipIsNotThere() {
        // Given
        Response notice = issued(site, critical);
        String elsewhere = Directory.township();
        // When
        Response read = Callers.township(elsewhere).get(PATH + "/" + notice.path("id"));
        Response listed = Callers.township(elsewhere).get(PATH);
        // Then
        assertThatProblem(read).hasCode(RectificationError.RECTIFICATION_NOT_FOUND);
        listed.then().body("items.size()", equalTo(0));
    }

    @Test
    void aFixCannotBeClaimedBeforeTheNoticeIsServed() {
        // Given
        Response notice = issued(site, critical);
        // When
        Response claimed = act(Callers.county(), notice, NOTICES, "fixed", Map.of());
        // Then
        assertThatProblem(claimed).hasCode(RectificationError.RECTIFICATION_STATE);
    }

    @Test
    void evidenceThatIsNotThereIsNoEvidence() {
        // Given
        Response notice = served(site, critical);
        // When
        Response claimed =
                act(Callers.county(), notice, NOTICES, "fixed", Map.of("evidence", List.of(UUID.randomUUID())));
        // Then
        assertThatProblem(claimed).hasViolation("/evidence", "UNKNOWN_ATTACHMENT");
    }

    @Test
    void aRequestSentTwiceWithOneKeyActsOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("siteId", site, "findingIds", List.of(critical), "requirement", "整改");
        // When
        Response first =
                Callers.inspector(1).header("Idempotency-Key", key).body(body).post(PATH);
        Response again =
                Callers.inspector(1).header("Idempotency-Key", key).body(body).post(PATH);
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("number")).isEqualTo(first.path("number"));
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
