package org.gulou.grid.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a check found: the temperature in degrees Celsius, symptoms if there are any, the test if one was made, a note. {@code at} is when
 * it was made, now unless said otherwise; it is evidence, while the server's clock decides for which window it came.
 */
public record RecordCheck(
        @NotNull @DecimalMin("30.0") @DecimalMax("45.0") @Digits(integer = 2, fraction = 1)
        BigDecimal temperature,

        @Size(max = 20) List<@NotBlank @Size(max = 40) String> symptoms,
        @Valid TestMade test,
        @Size(max = 500) String note,
        Instant at) {

    @Override
    public String toString() {
        return "RecordCheck[***]";
    }
}
