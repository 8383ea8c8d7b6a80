package org.gulou.grid.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private static final String NUMBER = "13900000001";

    private final String current = GuardKeys.indexKey();
    private final String next = GuardKeys.indexKey();

    @Test
    void theSameTextIsFoundAgain() {
        // Given
        byte[] stored = new BlindIndex(current, Optional.empty()).of("PHONE", NUMBER);
        // When
        BlindIndex later = new BlindIndex(current, Optional.empty());
        // Then
        assertThat(later.lookups("PHONE", NUMBER)).containsExactly(stored);
    }

    @Test
    void theSameTextInAnotherFieldIsAnotherValue() {
        // Given
        BlindIndex index = new BlindIndex(current, Optional.empty());
        // When
        byte[] phone = index.of("PHONE", NUMBER);
        // Then
        assertThat(index.of("DOCUMENT", NUMBER)).isNotEqualTo(phone);
    }

    @Test
    void whileTheKeyIsChangedRowsUnderBothAreFound() {
        // Given
        byte[] old = new BlindIndex(current, Optional.empty()).of("PHONE", NUMBER);
        BlindIndex rotating = new BlindIndex(current, Optional.of(next));
        // When
        byte[] fresh = rotating.of("PHONE", NUMBER);
        // Then
        assertThat(fresh).isEqualTo(old);
        assertThat(rotating.lookups("PHONE", NUMBER))
                .containsExactlyInAnyOrder(old, new BlindIndex(next, Optional.empty()).of("PHONE", NUMBER));
    }
}
