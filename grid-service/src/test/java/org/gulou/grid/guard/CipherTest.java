package org.gulou.grid.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CipherTest {

    private static final UUID OWNER = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String NAME = "吴测试";

    private final String keyset = GuardKeys.keyset();
    private final Cipher cipher = new Cipher(keyset);

    @Test
    void whatWasEncryptedIsReadAgain() {
        // Given
        byte[] stored = cipher.encrypt(PersonalField.NAME, OWNER, NAME);
        // When
        String read = cipher.decrypt(PersonalField.NAME, OWNER, stored);
        // Then
        assertThat(read).isEqualTo(NAME);
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("吴");
    }

    @Test
    void aCiphertextIsWorthlessInAnotherRow() {
        // Given
        byte[] stored = cipher.encrypt(PersonalField.NAME, OWNER, NAME);
        // When
        ThrowingCallable moved = () -> cipher.decrypt(PersonalField.NAME, UUID.randomUUID(), stored);
        // Then
        assertThatThrownBy(moved).isInstanceOf(IllegalStateException.class).hasMessageNotContaining(NAME);
    }

    @Test
    void aCiphertextIsWorthlessInAnotherField() {
        // Given
        byte[] stored = cipher.encrypt(PersonalField.NAME, OWNER, NAME);
        // When
        ThrowingCallable moved = () -> cipher.decrypt(PersonalField.PHONE, OWNER, stored);
        // Then
        assertThatThrownBy(moved).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOlderKeyOfTheKeysetStillReads() {
        // Given
        byte[] stored = cipher.encrypt(PersonalField.NAME, OWNER, NAME);
        Cipher rotated = new Cipher(GuardKeys.rotated(keyset));
        // When
        String read = rotated.decrypt(PersonalField.NAME, OWNER, stored);
        // Then
        assertThat(read).isEqualTo(NAME);
    }

    @Test
    void rowsUnderAnOlderKeyAreToldByTheirBeginning() {
        // Given
        Cipher rotated = new Cipher(GuardKeys.rotated(keyset));
        // When
        byte[] old = cipher.encrypt(PersonalField.NAME, OWNER, NAME);
        byte[] current = rotated.encrypt(PersonalField.NAME, OWNER, NAME);
        // Then
        assertThat(current).startsWith(rotated.currentPrefix());
        assertThat(java.util.Arrays.copyOf(old, 5)).isNotEqualTo(rotated.currentPrefix());
    }

    @Test
    void nothingStaysNothing() {
        // Given, When
        byte[] stored = cipher.encrypt(PersonalField.PHONE, OWNER, null);
        // Then
        assertThat(stored).isNull();
        assertThat(cipher.decrypt(PersonalField.PHONE, OWNER, null)).isNull();
    }
}
