package org.gulou.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.problem.CommonError;

class CursorTest {

    @Property
    void whatWasWrittenIsRead(@ForAll String sort, @ForAll @Size(min = 1, max = 3) List<String> keys) {
        // Lone surrogates are no text.
        Cursor cursor =
                new Cursor(plain(sort), keys.stream().map(CursorTest::plain).toList());
        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @Property
    void aCursorThatWasAlteredIsUnknown(
            @ForAll @AlphaChars @NotEmpty String key, @ForAll @IntRange(min = 0, max = 1000) int where) {
        String text = new Cursor("name", List.of(key)).toString();
        int at = where % text.length();
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        String altered = text.substring(0, at) + other + text.substring(at + 1);
        assertThatProblem(() -> Cursor.parse(altered)).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Property
    void whatIsNoCursorIsUnknown(@ForAll String text) {
        assertThatProblem(() -> Cursor.parse(text)).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Example
    void aKeyMayBeNothing() {
        List<String> keys = new ArrayList<>();
        keys.add(null);
        keys.add("id");
        Cursor cursor = new Cursor("-dueAt", keys);
        assertThat(Cursor.parse(cursor.toString()).keys()).containsExactly(null, "id");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "?");
    }
}
