package org.gulou.grid.area;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a place becomes: its code, which a rename may leave out, and its name, which a place that stays as it is may leave out. */
public record AreaTarget(
        String code,
        @Size(min = 1, max = 200) String name,

        @Schema(
                description =
                        "Of a split: the places directly below the split one that go here. Each must go somewhere, unless the split place itself stays.")
        @Size(max = 1000)
        List<String> parts) {

    AreaTarget(String code, String name) {
        this(code, name, null);
    }

    List<String> wanted() {
        return Objects.requireNonNullElse(parts, List.of());
    }
}
