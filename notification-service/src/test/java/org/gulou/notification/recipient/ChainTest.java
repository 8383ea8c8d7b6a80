package org.gulou.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainTest {

    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
    private static final String VILLAGE = "450226100003";
    private static final String TOWNSHIP = "450226100";

    @Test
    void theHoldersAtTheNearestPlaceAreMeant() {
        // Given
        List<DutyEntry> chain = List.of(
                duty(DutyRole.PRINCIPAL, VILLAGE, "secretary", null, false),
                duty(DutyRole.PRINCIPAL, TOWNSHIP, "mayor", null, false));
        // When, then
        assertThat(Chain.holders(chain, DutyRole.PRINCIPAL)).containsExactly("secretary");
    }

    @Test
    void allHoldersOfOnePlaceAreMeant() {
        // Given
        List<DutyEntry> chain = List.of(
                duty(DutyRole.TOWNSHIP_CADRE, TOWNSHIP, "wu", null, false),
                duty(DutyRole.TOWNSHIP_CADRE, TOWNSHIP, "li", null, false));
        // When, then
        assertThat(Chain.holders(chain, DutyRole.TOWNSHIP_CADRE)).containsExactly("wu", "li");
    }

    @Test
    void whoActsForAnAbsentHolderTakesTheirPlace() {
        // Given
        DutyEntry absent = duty(DutyRole.PRINCIPAL, TOWNSHIP, "mayor", null, true);
        List<DutyEntry> chain = List.of(
                duty(DutyRole.DEPUTY, TOWNSHIP, "deputy", absent.id(), false),
                duty(DutyRole.DEPUTY, TOWNSHIP, "other", null, false),
                absent);
        // When, then
        assertThat(Chain.holders(chain, DutyRole.PRINCIPAL)).containsExactly("deputy");
    }

    @Test
    void theDeputyOfThePlaceActsWhereNobodyWasNamed() {
        // Given
        List<DutyEntry> chain = List.of(
                duty(DutyRole.DEPUTY, TOWNSHIP, "deputy", null, false),
                duty(DutyRole.PRINCIPAL, TOWNSHIP, "mayor", null, true));
        // When, then
        assertThat(Chain.holders(chain, DutyRole.PRINCIPAL)).containsExactly("deputy");
    }

    @Test
    void aHolderWithoutAnAccountCannotBeReached() {
        // Given
        List<DutyEntry> chain = List.of(
                duty(DutyRole.VILLAGE_CADRE, VILLAGE, null, null, false),
                duty(DutyRole.TOWNSHIP_CADRE, TOWNSHIP, "wu", null, false));
        // When, then
        assertThat(Chain.holders(chain, DutyRole.VILLAGE_CADRE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DutyRole.class)
    void everyChainEndsWithTheLeaderOfTheCounty(DutyRole role) {
        // When
        DutyRole last = role;
        for (int steps = 0; Succession.above(last).isPresent(); steps++) {
            assertThat(steps).isLessThan(DutyRole.values().length);
            last = Succession.above(last).get();
        }
        // Then
        assertThat(last).isEqualTo(DutyRole.COUNTY_LEADER);
    }

    private static DutyEntry duty(DutyRole role, String area, String user, UUID actingFor, boolean suspended) {
        return new DutyEntry(
                UUID.randomUUID(),
                SubjectType.AREA,
                area,
                new AreaCode(area),
                role,
                user,
                LONG_AGO,
                null,
                actingFor,
                suspended);
    }
}
