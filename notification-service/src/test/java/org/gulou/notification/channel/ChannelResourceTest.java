package org.gulou.notification.channel;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ChannelResourceTest {

    @Inject
    Happenings happenings;

    @Test
    void theInboxIsAlwaysThere() {
        String id = Callers.admin()
                .get("/notification/v1/channels")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("INBOX"))
                .extract()
                .path("items[0].id");
        Callers.admin()
                .get("/notification/v1/channels/" + id)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true));
        assertThatProblem(Callers.admin().get("/notification/v1/channels/" + UUID.randomUUID()))
                .hasCode(ChannelError.CHANNEL_NOT_FOUND);
        assertThatProblem(Callers.county().get("/notification/v1/channels")).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void whatLiesInAnInboxHasArrived() {
        // Given
        String township = Directory.township();
        Directory.holds("cadre-" + township, "TOWNSHIP_CADRE", township);
        // When
        happenings.happen("RectificationOverdue", rectification(UUID.randomUUID(), null, township, 0));
        // Then
        Callers.dutyOfficer()
                .get("/notification/v1/attempts?state=SENT&count=true&area=" + township)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("total", equalTo(1))
                .body("items[0].channel", equalTo("INBOX"))
                .body("items[0].tries", equalTo(1));
        Callers.dutyOfficer()
                .get("/notification/v1/attempts?state=DEAD&area=" + township)
                .then()
                .body("items", hasSize(0));
        assertThatProblem(Callers.dutyOfficer().get("/notification/v1/attempts?state=LOST"))
                .hasStatus(400);
    }
}
