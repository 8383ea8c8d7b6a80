package org.gulou.notification.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** One turn: who, as what (DUTY_OFFICER unless given), from when until when. */
public record ShiftLine(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,127}")
        String userId,

        Post post,
        @NotNull Instant from,
        @NotNull Instant to) {

    Post postOrDefault() {
        return post == null ? Post.DUTY_OFFICER : post;
    }
}
