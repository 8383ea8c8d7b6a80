package org.gulou.grid.area;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a place becomes: its code, which a rename may leave out, and its name, which a place that stays as it is may leave out. */
public record AreaTarget(
        String code,

        @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String name,

        @Schema(
                description =
                        "Of a split: the places directly below the split one that go here. Each must go somewhere, unless the split place itself stays.")
        @Size(max = 1000)
        List<String> parts,

        @Schema(
                description =
                        "Of a split of a grid: the households of it that go here, with their people. Where the split grid itself stays, those named nowhere stay in it; where it ends, each must be named, once. A household that comes in before the day and is named nowhere goes to the first of the grids.")
        @Size(max = 5000)
        List<@NotNull UUID> households) {

    AreaTarget(String code, String name) {
        this(code, name, null, null);
    }

    List<String> wanted() {
        return Objects.requireNonNullElse(parts, List.of());
    }

    List<UUID> wantedHouseholds() {
        return Objects.requireNonNullElse(households, List.of());
    }
}
