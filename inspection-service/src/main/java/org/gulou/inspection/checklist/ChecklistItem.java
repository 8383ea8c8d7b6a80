package org.gulou.inspection.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.gulou.inspection.profile.Profile;

/**
 * One thing asked of a site: how grave it is if amiss, what it weighs in the score, within how many hours it must be mended, by which
 * clause. A COUNT has no part in the score and is a fault when {@code findingWhen} says so, never if it is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChecklistItem(
        @NotNull @Pattern(regexp = "[A-Z]{1,8}[0-9]{1,4}") String code,
        @NotBlank @Size(max = 200) String titleZh,
        @NotBlank @Size(max = 300) String titleEn,
        @NotNull Severity severity,
        @NotNull @PositiveOrZero @Max(1000) Integer weight,
        @NotNull @Min(1) @Max(8760) Integer dueHours,
        @NotBlank @Size(max = 300) String basis,
        @NotNull Profile profile,
        @NotNull AnswerKind answer,
        @Size(max = 40) String findingWhen) {

    /** Whether that many of what is counted are a fault. */
    public boolean isFaultAt(long count) {
        return CountRule.tryParse(findingWhen).filter(rule -> rule.holds(count)).isPresent();
    }
}
