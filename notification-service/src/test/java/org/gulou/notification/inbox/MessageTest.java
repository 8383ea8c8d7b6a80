package org.gulou.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final AreaCode AREA = new AreaCode("450226");

    @Test
    void aSubjectIsCutToWhatIsKeptOfIt() {
        // Given
        Subject filled = new Subject("T".repeat(33), "i".repeat(201), AREA);
        // When
        Message message = new Message(Severity.URGENT, filled, Texts.same("title"), Texts.same("body"));
        // Then
        assertThat(message.subject()).isEqualTo(new Subject("T".repeat(31) + "…", "i".repeat(199) + "…", AREA));
    }

    @Test
    void aSubjectThatFitsStaysAsItIs() {
        // Given
        Subject filled = new Subject("T".repeat(32), "i".repeat(200), AREA);
        // When
        Message message = new Message(Severity.URGENT, filled, Texts.same("title"), Texts.same("body"));
        // Then
        assertThat(message.subject()).isEqualTo(filled);
    }
}
