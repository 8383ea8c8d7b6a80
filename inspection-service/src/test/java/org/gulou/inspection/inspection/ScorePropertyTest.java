package org.gulou.inspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.inspection.inspection.Items.answer;
import static org.gulou.inspection.inspection.Items.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.inspection.Answer.Choice;

class ScorePropertyTest {

    /** An item and what was answered. */
    record Answered(Severity severity, int weight, Choice choice) {}

    @Provide
    Arbitrary<List<Answered>> sheets() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(Choice.class))
                .as(Answered::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property
    void aScoreLiesBetweenNothingAndAHundred(@ForAll("sheets") List<Answered> sheet) {
        BigDecimal score = score(sheet).value();
        Assume.that(score != null);
        assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property
    void oneNoMoreNeverRaisesTheScoreNorBettersTheResult(@ForAll("sheets") List<Answered> sheet, @ForAll int at) {
        // Given
        int index = Math.floorMod(at, sheet.size());
        Assume.that(sheet.get(index).choice() == Choice.YES);
        List<Answered> worse = with(sheet, index, Choice.NO);
        // When
        Score before = score(sheet);
        Score after = score(worse);
        // Then
        assertThat(after.result()).isGreaterThanOrEqualTo(before.result());
        assertThat(after.faults()).hasSize(before.faults().size() + 1);
        if (before.value() != null) {
            assertThat(after.value()).isLessThanOrEqualTo(before.value());
        }
    }

    @Property
    void whatDoesNotApplyCountsAsIfItWereNotAsked(@ForAll("sheets") List<Answered> sheet) {
        // Given
        List<Answered> asked =
                sheet.stream().filter(a -> a.choice() != Choice.NA).toList();
        // When, then
        assertThat(score(sheet).value()).isEqualTo(score(asked).value());
        assertThat(score(sheet).result()).isEqualTo(score(asked).result());
    }

    @Property
    void eachNoIsAFaultAndNothingElseIs(@ForAll("sheets") List<Answered> sheet) {
        long noes = sheet.stream().filter(a -> a.choice() == Choice.NO).count();
        assertThat(score(sheet).faults()).hasSize((int) noes);
        assertThat(score(sheet).result() == Result.PASS).isEqualTo(noes == 0);
    }

    private static List<Answered> with(List<Answered> sheet, int index, Choice choice) {
        List<Answered> changed = new ArrayList<>(sheet);
        Answered before = sheet.get(index);
        changed.set(index, new Answered(before.severity(), before.weight(), choice));
        return changed;
    }

    private static Score score(List<Answered> sheet) {
        List<ChecklistItem> items = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < sheet.size(); i++) {
            String code = "X" + i;
            items.add(item(code, sheet.get(i).severity(), sheet.get(i).weight()));
            answers.put(code, answer(code, sheet.get(i).choice()));
        }
        return Score.of(items, answers);
    }
}
