package org.gulou.grid.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/** A campaign as it is wanted: whom it is for, how often, from which day and until when. */
public record CampaignData(
        @NotNull CampaignKind kind,
        CampaignUnit unit,
        @NotBlank @Size(max = 200) String name,

        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String areaCode,

        @Valid TargetRule target,
        @Valid Frequency frequency,
        @Size(max = 10) @Valid List<@NotNull Dose> doses,
        LocalDate opensOn,
        @NotNull Instant dueAt) {

    public CampaignData {
        unit = unit == null ? CampaignUnit.RESIDENT : unit;
        target = target == null ? TargetRule.everybody() : target;
        doses = doses == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(doses));
    }

    /** One that says nothing, so that a change of it says what is changed. */
    static CampaignData nothing() {
        return new CampaignData(null, null, null, null, null, null, null, null, null);
    }

    /** The area, if its code can be read. */
    Optional<AreaCode> area() {
        return AreaCode.tryParse(areaCode);
    }

    CampaignData from(LocalDate day) {
        return opensOn != null
                ? this
                : new CampaignData(kind, unit, name, areaCode, target, frequency, doses, day, dueAt);
    }

    /** Whether a list judged by the other would be judged the same by this. */
    boolean listsTheSameAs(CampaignData other) {
        return unit == other.unit && area().equals(other.area());
    }

    /** Whether no more than what may change of an open campaign differs. */
    boolean keepsTheRuleOf(CampaignData other) {
        return kind == other.kind
                && unit == other.unit
                && area().equals(other.area())
                && target.equals(other.target)
                && doses.equals(other.doses)
                && opensOn.equals(other.opensOn);
    }

    /** Whether its rounds begin and end when the other's do. */
    boolean keepsTheTimesOf(CampaignData other) {
        return dueAt.equals(other.dueAt) && Objects.equals(frequency, other.frequency);
    }
}
