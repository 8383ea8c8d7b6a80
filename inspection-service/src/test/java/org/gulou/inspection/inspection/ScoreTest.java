package org.gulou.inspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.inspection.inspection.Items.answer;
import static org.gulou.inspection.inspection.Items.count;
import static org.gulou.inspection.inspection.Items.counted;
import static org.gulou.inspection.inspection.Items.item;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.finding.NewFinding;
import org.gulou.inspection.inspection.Answer.Choice;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final ChecklistItem CRITICAL = item("A01", Severity.CRITICAL, 10);
    private static final ChecklistItem MAJOR = item("B01", Severity.MAJOR, 5);
    private static final ChecklistItem MINOR = item("C01", Severity.MINOR, 2);

    @Test
    void allYesIsAFullScoreAndPasses() {
        // When
        Score score = score(List.of(CRITICAL, MAJOR), answer("A01", Choice.YES), answer("B01", Choice.YES));
        // Then
        assertThat(score.value()).isEqualByComparingTo("100");
        assertThat(score.result()).isEqualTo(Result.PASS);
        assertThat(score.faults()).isEmpty();
    }

    @Test
    void aNoLosesItsWeightAndIsConditional() {
        // When
        Score score = score(
                List.of(CRITICAL, MAJOR, MINOR),
                answer("A01", Choice.YES),
                answer("B01", Choice.NO),
                answer("C01", Choice.YES));
        // Then: 100 x (17 - 5) / 17
        assertThat(score.value()).isEqualByComparingTo("70.59");
        assertThat(score.result()).isEqualTo(Result.CONDITIONAL);
        assertThat(score.faults()).extracting(NewFinding::itemCode).containsExactly("B01");
    }

    @Test
    void notApplicableLeavesTheApplicableWeight() {
        // When
        Score score = score(
                List.of(CRITICAL, MAJOR, MINOR),
                answer("A01", Choice.NA),
                answer("B01", Choice.YES),
                answer("C01", Choice.NO));
        // Then: 100 x (7 - 2) / 7
        assertThat(score.value()).isEqualByComparingTo("71.43");
    }

    @Test
    void aCriticalNoFailsHoweverHighTheScore() {
        // Given
        ChecklistItem light = item("A02", Severity.CRITICAL, 1);
        // When
        Score score = score(
                List.of(light, item("B02", Severity.MAJOR, 99)), answer("A02", Choice.NO), answer("B02", Choice.YES));
        // Then
        assertThat(score.value()).isEqualByComparingTo("99");
        assertThat(score.result()).isEqualTo(Result.FAIL);
        assertThat(score.criticalFaults()).isEqualTo(1);
    }

    @Test
    void sixtyIsEnoughAndLessIsNot() {
        // Given
        List<ChecklistItem> items = List.of(item("B01", Severity.MAJOR, 600), item("B02", Severity.MAJOR, 400));
        List<ChecklistItem> worse = List.of(item("B01", Severity.MAJOR, 59_999), item("B02", Severity.MAJOR, 40_001));
        Answer[] answers = {answer("B01", Choice.YES), answer("B02", Choice.NO)};
        // When, then: 59.999 is shown as 60.00 and still fails
        assertThat(score(items, answers).result()).isEqualTo(Result.CONDITIONAL);
        assertThat(score(worse, answers).value()).isEqualByComparingTo("60.00");
        assertThat(score(worse, answers).result()).isEqualTo(Result.FAIL);
    }

    @Test
    void aCountHasNoPartInTheScoreAndIsAFaultWhenItsItemSaysSo() {
        // Given
        List<ChecklistItem> items = List.of(MAJOR, count("VEC09", "count > 0"), count("VEC11", null));
        // When
        Score score = score(items, answer("B01", Choice.YES), counted("VEC09", 3), counted("VEC11", 40));
        // Then
        assertThat(score.value()).isEqualByComparingTo("100");
        assertThat(score.faults()).extracting(NewFinding::itemCode).containsExactly("VEC09");
        assertThat(score.result()).isEqualTo(Result.FAIL);
    }

    @Test
    void whereNothingThatWeighsAppliesThereIsNoScore() {
        // When
        Score score = score(List.of(MAJOR), answer("B01", Choice.NA));
        // Then
        assertThat(score.value()).isNull();
        assertThat(score.result()).isEqualTo(Result.PASS);
    }

    private static Score score(List<ChecklistItem> items, Answer... answers) {
        Map<String, Answer> byItem =
                Arrays.stream(answers).collect(Collectors.toMap(Answer::itemCode, Function.identity()));
        return Score.of(items, byItem);
    }
}
