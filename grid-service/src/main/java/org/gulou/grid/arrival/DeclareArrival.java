package org.gulou.grid.arrival;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;
import org.gulou.grid.resident.DocumentData;
import org.gulou.grid.riskarea.Stay;

/** Somebody who arrives: who they are, where they go, and where they have been. */
public record DeclareArrival(
        @Schema(description = "SELF needs no login; the others are handed over by whoever is signed in.") @NotNull
        ArrivalSource source,

        @Schema(
                pattern = AreaCode.PATTERN,
                description = "Where they go: the county or a place below; a grid is assigned at once.")
        @NotNull
        @ValidAreaCode
        String areaCode,

        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid DocumentData document,

        @Schema(description = "A mobile number; needed with SELF.") @Size(max = 20)
        String phone,

        @Schema(description = "Where they stay.") @Size(max = 200)
        String address,

        @Schema(description = "The day of arrival, within 60 days of today, which it is if left out.")
        LocalDate arrivedOn,

        @Size(max = 50) List<@NotNull @Valid DeclaredStay> travelHistory,

        @Schema(description = "Train, flight, vehicle, or what else helps to find them.") @Size(max = 500)
        String remark) {

    public DeclareArrival {
        travelHistory =
                travelHistory == null ? List.of() : travelHistory.stream().toList();
    }

    /** The place they go to, if its code can be read. */
    Optional<AreaCode> destination() {
        return AreaCode.tryParse(areaCode);
    }

    /** Where they have been, of a declaration that was found sound. */
    List<Stay> stays() {
        return travelHistory.stream().map(DeclaredStay::stay).toList();
    }

    boolean comesFromThemselves() {
        return source == ArrivalSource.SELF;
    }

    @Override
    public String toString() {
        return "DeclareArrival[***]";
    }
}
