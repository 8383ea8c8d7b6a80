package org.gulou.grid.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final Instant BEGUN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(3));
    private static final Holder SHI = new Holder(new Person(" 石测试 ", "+8613900000001"), "guyi-leader");
    private static final Holder YANG = new Holder(new Person("杨测试", "13900000002"), "yang");

    @Test
    void aHandoverLeavesNoGapAndNoOverlap() {
        // Given
        Duty duty = aDuty(DutyRole.PRINCIPAL, null);
        // When
        Duty next = duty.handOver(UUID.randomUUID(), YANG, NOON, NOON);
        // Then
        assertThat(duty.view().until()).isEqualTo(NOON);
        assertThat(next.view().since()).isEqualTo(NOON);
        assertThat(duty.isHeldAt(NOON)).isFalse();
        assertThat(next.isHeldAt(NOON)).isTrue();
        assertThat(next.view().until()).isNull();
    }

    @Test
    void whoTakesOverAlsoGoesOnActing() {
        // Given
        Duty absent = aDuty(DutyRole.PRINCIPAL, null);
        Duty deputy = aDuty(DutyRole.DEPUTY, null);
        deputy.actFor(absent, NOON);
        // When
        Duty next = deputy.handOver(UUID.randomUUID(), YANG, NOON, NOON);
        // Then
        assertThat(next.view().actingFor()).isEqualTo(absent.id());
        assertThat(deputy.view().actingFor()).isNull();
    }

    @Test
    void aHandoverToComeLeavesActingWhereItIs() {
        // Given
        Duty absent = aDuty(DutyRole.PRINCIPAL, null);
        Duty deputy = aDuty(DutyRole.DEPUTY, null);
        deputy.actFor(absent, NOON);
        // When
        Duty next = deputy.handOver(UUID.randomUUID(), YANG, LATER, NOON);
        // Then
        assertThat(deputy.view().actingFor()).isEqualTo(absent.id());
        assertThat(next.view().actingFor()).isNull();
    }

    @Test
    void aLimitedDutyIsHandedOverForTheRestOfItsTime() {
        // Given
        Duty duty = aDuty(DutyRole.PRINCIPAL, LATER);
        // When
        Duty next = duty.handOver(UUID.randomUUID(), YANG, NOON, NOON);
        // Then
        assertThat(next.view().until()).isEqualTo(LATER);
    }

    @Test
    void whatHasEndedIsNeitherHandedOverNorEndedNorSuspended() {
        // Given
        Duty duty = aDuty(DutyRole.PRINCIPAL, NOON);
        // When, then
        assertThatProblem(() -> duty.handOver(UUID.randomUUID(), YANG, LATER, LATER))
                .hasCode(DutyError.DUTY_NOT_HELD);
        assertThatProblem(() -> duty.endAt(LATER, NOON)).hasCode(DutyError.DUTY_NOT_HELD);
        assertThatProblem(() -> duty.suspend(null, NOON)).hasCode(DutyError.DUTY_NOT_HELD);
    }

    @Test
    void whoIsAbsentActsForNobody() {
        // Given
        Duty absent = aDuty(DutyRole.PRINCIPAL, null);
        Duty deputy = aDuty(DutyRole.DEPUTY, null);
        deputy.actFor(absent, NOON);
        // When
        deputy.suspend(null, NOON);
        // Then
        assertThat(deputy.view().actingFor()).isNull();
        assertThatProblem(() -> deputy.actFor(absent, NOON)).hasCode(DutyError.DEPUTY_NOT_FREE);
    }

    @Test
    void aDeputyActsForOneAtATime() {
        // Given
        Duty deputy = aDuty(DutyRole.DEPUTY, null);
        deputy.actFor(aDuty(DutyRole.PRINCIPAL, null), NOON);
        // When, then
        assertThatProblem(() -> deputy.actFor(aDuty(DutyRole.PRINCIPAL, null), NOON))
                .hasCode(DutyError.DEPUTY_NOT_FREE);
    }

    @Test
    void anAbsenceIsBegunAndEndedOnce() {
        // Given
        Duty duty = aDuty(DutyRole.PRINCIPAL, null);
        // When
        duty.suspend(LATER, NOON);
        // Then
        assertThat(duty.absenceEnd()).contains(LATER);
        assertThatProblem(() -> duty.suspend(null, NOON)).hasCode(DutyError.DUTY_SUSPENDED);
        duty.resume(NOON);
        assertThatProblem(() -> duty.resume(NOON)).hasCode(DutyError.DUTY_NOT_SUSPENDED);
    }

    @Test
    void anAbsenceEndsWithTheDutyAtTheLatest() {
        // Given
        Duty duty = aDuty(DutyRole.PRINCIPAL, LATER);
        // When
        duty.suspend(LATER.plusSeconds(60), NOON);
        // Then
        assertThat(duty.absenceEnd()).contains(LATER);
    }

    @Test
    void theNameIsClearAndThePhoneMasked() {
        // When
        PersonView person = aDuty(DutyRole.PRINCIPAL, null).view().person();
        // Then
        assertThat(person.name()).isEqualTo("石测试");
        assertThat(person.phone()).isEqualTo("139****0001");
    }

    @Test
    void nothingPrintsThePerson() {
        // Given
        Person person = new Person("石测试", "13900000001");
        AssignDuty request = new AssignDuty(null, "450226100", DutyRole.PRINCIPAL, person, null, null, null);
        // When
        String printed = person + " " + request + " " + PersonView.of("石测试", "13900000001") + " "
                + new HandOverDuty(person, null, null);
        // Then
        assertThat(printed).doesNotContain("石测试").doesNotContain("0001");
    }

    private static Duty aDuty(DutyRole role, Instant until) {
        Subject subject = Subject.area(new AreaCode("450226100"));
        return new Duty(UUID.randomUUID(), subject, role, SHI, BEGUN, until, BEGUN);
    }
}
