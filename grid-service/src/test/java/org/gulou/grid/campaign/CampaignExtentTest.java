package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.area.Rehoused;
import org.junit.jupiter.api.Test;

class CampaignExtentTest {

    private static final AreaCode COUNTY = new AreaCode("450226");
    private static final AreaCode TOWNSHIP = new AreaCode("450226100");
    private static final AreaCode NEXT_TOWNSHIP = new AreaCode("450226101");
    private static final AreaCode VILLAGE = new AreaCode("450226100201");
    private static final AreaCode EAST = new AreaCode("450226100204");
    private static final AreaCode WEST = new AreaCode("450226100205");

    @Test
    void aVillageThatIsSplitIsAllItHasBecomeInsideWhatEnclosesIt() {
        // Given
        Recoded split = recoded(
                Map.of(VILLAGE.grid(1), EAST.grid(1), VILLAGE.grid(2), WEST.grid(2)), Map.of(VILLAGE, TOWNSHIP));
        // When
        CampaignExtent after = whole(VILLAGE).after(split);
        // Then
        assertThat(after).isEqualTo(new CampaignExtent(TOWNSHIP, List.of(EAST.grid(1), WEST.grid(2))));
    }

    @Test
    void aVillageThatAllHasComeToIsNamedInsteadOfItsGrids() {
        // Given
        CampaignExtent grids = new CampaignExtent(TOWNSHIP, List.of(EAST.grid(1), EAST.grid(2), WEST.grid(2)));
        // When
        CampaignExtent joined = grids.joined(List.of(EAST));
        // Then
        assertThat(joined).isEqualTo(new CampaignExtent(TOWNSHIP, List.of(EAST, WEST.grid(2))));
    }

    @Test
    void aVillageThatKeepsSomeGridsIsThatVillageAndTheOthers() {
        // When
        CampaignExtent after = whole(VILLAGE).after(recoded(Map.of(VILLAGE.grid(2), EAST.grid(1)), Map.of()));
        // Then
        assertThat(after).isEqualTo(new CampaignExtent(TOWNSHIP, List.of(VILLAGE, EAST.grid(1))));
    }

    @Test
    void aTownshipThatLosesAVillageIsBothInsideTheCounty() {
        // Given
        AreaCode come = new AreaCode(NEXT_TOWNSHIP.value() + "201");
        // When
        CampaignExtent after =
                whole(TOWNSHIP).after(recoded(Map.of(VILLAGE, come, VILLAGE.grid(1), come.grid(1)), Map.of()));
        // Then
        assertThat(after).isEqualTo(new CampaignExtent(COUNTY, List.of(TOWNSHIP, come)));
    }

    @Test
    void aVillageThatGoesIntoAnotherOneIsThatOne() {
        // When
        CampaignExtent after =
                whole(VILLAGE).after(recoded(Map.of(VILLAGE, EAST, VILLAGE.grid(1), EAST.grid(7)), Map.of()));
        // Then
        assertThat(after).isEqualTo(whole(EAST));
    }

    @Test
    void aGridWhoseHouseholdsAreDividedIsAllTheGridsTheyAreIn() {
        // Given
        Rehoused household = new Rehoused(UUID.randomUUID(), VILLAGE.grid(1), VILLAGE.grid(3));
        Recoded split = new Recoded(
                UUID.randomUUID(),
                Map.of(VILLAGE.grid(1), VILLAGE.grid(2)),
                Map.of(),
                List.of(household),
                Instant.EPOCH);
        // When
        CampaignExtent after = whole(VILLAGE.grid(1)).after(split);
        // Then
        assertThat(after).isEqualTo(new CampaignExtent(VILLAGE, List.of(VILLAGE.grid(2), VILLAGE.grid(3))));
    }

    @Test
    void whatHappensElsewhereOrInsideChangesNothing() {
        // Given
        Recoded inside = recoded(Map.of(VILLAGE.grid(1), EAST.grid(1)), Map.of(VILLAGE, TOWNSHIP));
        // When, then
        assertThat(whole(TOWNSHIP).after(inside)).isEqualTo(whole(TOWNSHIP));
        assertThat(whole(NEXT_TOWNSHIP).after(inside)).isEqualTo(whole(NEXT_TOWNSHIP));
    }

    @Test
    void aPlaceThatIsNoMoreIsSeenFromWhatIsLeftAndForNobodyNew() {
        // Given
        CampaignExtent gone = whole(VILLAGE.grid(1)).after(recoded(Map.of(), Map.of(VILLAGE.grid(1), VILLAGE)));
        // When
        CampaignExtent later = gone.after(recoded(Map.of(VILLAGE, EAST), Map.of()));
        // Then
        assertThat(gone).isEqualTo(new CampaignExtent(VILLAGE, List.of(VILLAGE.grid(1))));
        assertThat(later).isEqualTo(new CampaignExtent(TOWNSHIP, List.of(VILLAGE.grid(1))));
    }

    @Test
    void placesThatBecomeOneAgainAreThatOne() {
        // Given
        CampaignExtent split = new CampaignExtent(TOWNSHIP, List.of(EAST, WEST));
        // When
        CampaignExtent after = split.after(recoded(Map.of(WEST, EAST), Map.of()));
        // Then
        assertThat(after).isEqualTo(whole(EAST));
    }

    private static CampaignExtent whole(AreaCode area) {
        return new CampaignExtent(area, List.of());
    }

    private static Recoded recoded(Map<AreaCode, AreaCode> codes, Map<AreaCode, AreaCode> dissolved) {
        return new Recoded(UUID.randomUUID(), codes, dissolved, List.of(), Instant.EPOCH);
    }
}
