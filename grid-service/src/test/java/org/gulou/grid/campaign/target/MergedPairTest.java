package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;
import org.junit.jupiter.api.Test;

/** What stands for two entries of one person where doses follow each other, and what is each one's again. */
class MergedPairTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final UUID SURVIVOR = UUID.randomUUID();
    private static final UUID DUPLICATE = UUID.randomUUID();

    @Test
    void anExemptionThatYieldsLeavesTheDosesAfterItPending() {
        // Given
        MergedPair pair = pair(
                recorded(SURVIVOR, 1, Outcome.EXEMPT, MONDAY),
                implied(SURVIVOR, 2, MONDAY),
                recorded(DUPLICATE, 1, Outcome.DONE, TUESDAY),
                pendingFrom(DUPLICATE, 2, TUESDAY));
        // When
        Standing second = pair.merged().get(dose(2)).standing();
        // Then
        assertThat(second.outcome()).isNull();
        assertThat(second.earliestAt()).isEqualTo(TUESDAY);
    }

    @Test
    void anExemptionThatStandsExemptsTheDosesAfterItButForWhatIsRecordedOfThem() {
        // Given
        MergedPair pair = pair(
                pending(SURVIVOR, 1),
                recorded(SURVIVOR, 2, Outcome.REFUSED, MONDAY),
                pending(SURVIVOR, 3),
                recorded(DUPLICATE, 1, Outcome.EXEMPT, TUESDAY),
                implied(DUPLICATE, 2, TUESDAY),
                implied(DUPLICATE, 3, TUESDAY));
        // When
        Map<HeldTarget.Key, HeldTarget> merged = pair.merged();
        // Then
        assertThat(merged.values().stream().map(MergedPairTest::outcome))
                .containsExactly(Outcome.EXEMPT, Outcome.REFUSED, Outcome.EXEMPT);
        assertThat(merged.get(dose(3)).standing().impliedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void whatHasBeenRecordedSinceStaysWithWhatFollowsFromIt() {
        // Given
        MergedPair before =
                pair(pending(SURVIVOR, 1), pending(SURVIVOR, 2), pending(DUPLICATE, 1), pending(DUPLICATE, 2));
        HeldTarget given = recorded(SURVIVOR, 1, Outcome.DONE, MONDAY);
        HeldTarget next = pendingFrom(SURVIVOR, 2, TUESDAY);
        HeldTarget exempt = recorded(SURVIVOR, 1, Outcome.EXEMPT, MONDAY);
        HeldTarget follows = implied(SURVIVOR, 2, MONDAY);
        // When, then
        assertThat(before.givenBack(byKey(given, next)).values()).containsExactly(given, next);
        assertThat(before.givenBack(byKey(exempt, follows)).values()).containsExactly(exempt, follows);
    }

    @Test
    void whatTheDuplicateBroughtIsTheirsAgain() {
        // Given
        HeldTarget own = pending(SURVIVOR, 1);
        HeldTarget second = pending(SURVIVOR, 2);
        HeldTarget exempt = recorded(DUPLICATE, 1, Outcome.EXEMPT, MONDAY);
        MergedPair before = pair(own, second, exempt, implied(DUPLICATE, 2, MONDAY));
        Map<HeldTarget.Key, HeldTarget> now = before.merged();
        assertThat(now.values().stream().map(MergedPairTest::outcome)).containsExactly(Outcome.EXEMPT, Outcome.EXEMPT);
        // When
        Map<HeldTarget.Key, HeldTarget> again = before.givenBack(now);
        // Then
        assertThat(again.values()).containsExactly(own, second);
    }

    @Test
    void whoHasARecordOfADoseSinceIsDueForAllOfThem() {
        // Given
        MergedPair before = pair(pending(DUPLICATE, 1), pending(DUPLICATE, 2), pending(DUPLICATE, 3));
        HeldTarget first = pending(SURVIVOR, 1);
        HeldTarget given = recorded(SURVIVOR, 2, Outcome.DONE, MONDAY);
        HeldTarget next = pendingFrom(SURVIVOR, 3, TUESDAY);
        // When, then
        assertThat(before.givenBack(byKey(first, given, next)).values()).containsExactly(first, given, next);
        // And for none where nothing is
        assertThat(before.givenBack(byKey(first, pending(SURVIVOR, 2), pending(SURVIVOR, 3))))
                .isEmpty();
    }

    @Test
    void ofADoseBeforeItTheDuplicatesRecordIsTheirsAlone() {
        // Given
        MergedPair before = pair(
                recorded(DUPLICATE, 1, Outcome.EXEMPT, MONDAY),
                implied(DUPLICATE, 2, MONDAY),
                implied(DUPLICATE, 3, MONDAY));
        Map<HeldTarget.Key, HeldTarget> stood = before.merged();
        HeldTarget given = recorded(SURVIVOR, 2, Outcome.DONE, TUESDAY);
        // When
        Map<HeldTarget.Key, HeldTarget> again =
                before.givenBack(Map.of(dose(1), stood.get(dose(1)), dose(2), given, dose(3), stood.get(dose(3))));
        // Then
        assertThat(again.values().stream().map(MergedPairTest::outcome)).containsExactly(null, Outcome.DONE, null);
        assertThat(again.get(dose(1)).standing().recordId()).isNull();
    }

    private static MergedPair pair(HeldTarget... held) {
        return MergedPair.of(List.of(held), SURVIVOR, DUPLICATE);
    }

    private static HeldTarget.Key dose(int dose) {
        return new HeldTarget.Key(1, dose);
    }

    private static Map<HeldTarget.Key, HeldTarget> byKey(HeldTarget... held) {
        return Stream.of(held).collect(Collectors.toMap(HeldTarget::key, target -> target));
    }

    private static Outcome outcome(HeldTarget target) {
        return target.standing().outcome();
    }

    private static HeldTarget pending(UUID subject, int dose) {
        return target(subject, dose, Standing.PENDING);
    }

    private static HeldTarget pendingFrom(UUID subject, int dose, Instant earliest) {
        return target(subject, dose, Standing.PENDING.from(earliest));
    }

    private static HeldTarget recorded(UUID subject, int dose, Outcome outcome, Instant at) {
        return target(subject, dose, new Standing(outcome, false, at, UUID.randomUUID(), null, null, null));
    }

    private static HeldTarget implied(UUID subject, int dose, Instant since) {
        return target(subject, dose, Standing.PENDING.followingExemption(since));
    }

    private static HeldTarget target(UUID subject, int dose, Standing standing) {
        Place place = new Place(new AreaCode("450226100003001"), dose, List.of(), List.of());
        return new HeldTarget(new HeldTarget.Key(1, dose), subject, place, standing);
    }
}
