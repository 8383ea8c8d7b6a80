package org.gulou.grid.area;

import jakarta.validation.constraints.Size;

/** What a place becomes: its code, which a rename may leave out, and its name, which a place that stays as it is may leave out. */
public record AreaTarget(
        String code, @Size(min = 1, max = 200) String name) {}
