package org.gulou.grid.arrival;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.resident.DocumentData;
import org.gulou.grid.riskarea.Stay;

/** Somebody who arrives: who they are, where they go, and where they have been. */
public record DeclareArrival(
        @Schema(description = "SELF needs no login; the others are handed over by whoever is signed in.") @NotNull
        ArrivalSource source,

        @Schema(description = "Where they go: the county or a place below; a grid is assigned at once.") @NotNull
        AreaCode areaCode,

        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid DocumentData document,

        @Schema(description = "A mobile number; needed with SELF.") @Size(max = 20)
        String phone,

        @Schema(description = "Where they stay.") @Size(max = 200)
        String address,

        @Schema(description = "The day of arrival, within 60 days of today, which it is if left out.")
        LocalDate arrivedOn,

        @Size(max = 50) List<@NotNull @Valid Stay> travelHistory,

        @Schema(description = "Train, flight, vehicle, or what else helps to find them.") @Size(max = 500)
        String remark) {

    public DeclareArrival {
        travelHistory =
                travelHistory == null ? List.of() : travelHistory.stream().toList();
    }

    boolean comesFromThemselves() {
        return source == ArrivalSource.SELF;
    }

    @Override
    public String toString() {
        return "DeclareArrival[***]";
    }
}
