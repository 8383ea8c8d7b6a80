package org.gulou.grid.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SealedAnswersTest {

    private static final byte[] BODY = "{\"name\":\"吴*\"}".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "place-1";

    private final String keyset = GuardKeys.keyset();
    private final SealedAnswers answers = new SealedAnswers(new Cipher(keyset));

    @Test
    void anAnswerIsReadAgainAndNotByItsBytes() {
        // Given
        byte[] stored = answers.seal(BODY, PLACE);
        // When
        byte[] read = answers.open(stored, PLACE);
        // Then
        assertThat(read).isEqualTo(BODY);
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("name");
    }

    @Test
    void anAnswerIsWorthlessUnderAnotherKeyOfAClient() {
        // Given
        byte[] stored = answers.seal(BODY, PLACE);
        // When
        ThrowingCallable moved = () -> answers.open(stored, "place-2");
        // Then
        assertThatThrownBy(moved).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerIsReadAfterTheKeyHasChanged() {
        // Given
        byte[] stored = answers.seal(BODY, PLACE);
        SealedAnswers rotated = new SealedAnswers(new Cipher(GuardKeys.rotated(keyset)));
        // When
        byte[] read = rotated.open(stored, PLACE);
        // Then
        assertThat(read).isEqualTo(BODY);
    }
}
