package org.gulou.notification.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What is said, in each language. */
public record Templates(
        @JsonProperty("zh-CN") @NotNull @Valid Template zh,
        @JsonProperty("en") @NotNull @Valid Template en) {}
