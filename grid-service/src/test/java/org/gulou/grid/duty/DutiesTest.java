package org.gulou.grid.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.DutyRequests.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DutiesTest {

    private static final String FREE = "SELECT id FROM duty WHERE subject_code = ?1 FOR UPDATE SKIP LOCKED";

    @Inject
    Duties duties;

    @Inject
    EntityManager entities;

    @Test
    void whoeverChangesOneDutyHasAllOfItsSubject() {
        // Given
        String township = Places.township();
        UUID principal = id(township, "PRINCIPAL");
        UUID deputy = id(township, "DEPUTY");
        UUID elsewhere = id(Places.township(), "PRINCIPAL");
        // When
        List<UUID> leftByThePrincipal = leftTo(township, principal);
        List<UUID> leftByAnother = leftTo(township, elsewhere);
        // Then
        assertThat(leftByThePrincipal).isEmpty();
        assertThat(leftByAnother).containsExactlyInAnyOrder(principal, deputy);
    }

    // The duties of that place that another transaction could change meanwhile.
    private List<UUID> leftTo(String place, UUID changed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            assertThat(duties.locked(changed)).map(Duty::id).contains(changed);
            return QuarkusTransaction.requiringNew().call(() -> free(place));
        });
    }

    private List<UUID> free(String place) {
        return entities.createNativeQuery(FREE, UUID.class)
                .setParameter(1, place)
                .getResultList();
    }

    private static UUID id(String place, String role) {
        return UUID.fromString(given(place, role, role.toLowerCase(Locale.ROOT) + "-of-" + place)
                .path("id"));
    }
}
