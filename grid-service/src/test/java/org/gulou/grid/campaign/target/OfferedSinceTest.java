package org.gulou.grid.campaign.target;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.SiteEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks what is new of the offers hears of those who are offered since a day began, though nobody has touched their entry. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OfferedSinceTest {

    private static final AtomicInteger NEXT = new AtomicInteger(101);

    @Inject
    MovableClock clock;

    private LocalDate tomorrow;
    private String grid;
    private Instant midnight;

    @BeforeEach
    void somebodyGrownUpLivesHereAndSomebodyYoungElsewhere() {
        tomorrow = clock.today().plusDays(1);
        midnight = clock.startOf(tomorrow);
        grid = Places.grid();
        People.registeredIn(grid);
        born(Places.grid(), tomorrow.minusYears(18));
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whoComesOfAgeIsNewsFromTheirBirthdayOn() {
        // Given
        String youth = born(grid, tomorrow.minusYears(18));
        born(grid, tomorrow.plusDays(1).minusYears(18));
        Map<String, Object> adults = testing(grid);
        adults.put("target", Map.of("minAge", 18));
        String campaign = opened(adults).path("id");
        offeredSince(campaign, midnight).body("items", empty());
        // When
        clock.set(tomorrow, LocalTime.of(9, 0));
        // Then
        offeredSince(campaign, midnight).body("items.residentId", contains(youth));
        offeredSince(campaign, midnight.plusSeconds(1)).body("items", empty());
    }

    @Test
    void whoComesToBeInAGroupIsNewsFromThatDayOn() {
        // Given
        String traveller = inGroups(Map.of("group", "RETURNEE", "from", tomorrow.toString(), "reason", "返乡"));
        inGroups(
                Map.of("group", "DRIVER", "from", "2026-01-01", "until", tomorrow.toString(), "reason", "原司机"),
                Map.of("group", "RETURNEE", "from", tomorrow.toString(), "reason", "返乡"));
        Map<String, Object> groups = testing(grid);
        groups.put("target", Map.of("groups", List.of("RETURNEE", "DRIVER")));
        String campaign = opened(groups).path("id");
        // When
        clock.set(tomorrow, LocalTime.of(9, 0));
        // Then
        offeredSince(campaign, midnight).body("items.residentId", contains(traveller));
        offeredSince(campaign, midnight.plusSeconds(1)).body("items", empty());
    }

    @Test
    void aHouseholdIsNewsWithAnyOfItsPeople() {
        // Given
        String household = People.household(grid);
        Map<String, Object> youth = People.resident(household);
        youth.put("document", card(tomorrow.minusYears(18)));
        People.registered(youth);
        Map<String, Object> doors = testing(grid);
        doors.put("unit", "HOUSEHOLD");
        doors.put("target", Map.of("minAge", 18));
        String campaign = opened(doors).path("id");
        offeredSince(campaign, midnight).body("items", empty());
        // When
        clock.set(tomorrow, LocalTime.of(9, 0));
        // Then
        offeredSince(campaign, midnight).body("items.householdId", contains(household));
        offeredSince(campaign, midnight.plusSeconds(1)).body("items", empty());
    }

    @Test
    void whoseSiteComesToBeOfACategoryOfTheRuleIsNewsFromThenOn() {
        // Given
        UUID school = UUID.randomUUID();
        UUID hospital = UUID.randomUUID();
        SiteEvents.tellOfCategory(school, grid, "SCH", 1);
        SiteEvents.tellOfCategory(hospital, grid, "HOS", 1);
        String teacher = workingAt(school);
        Map<String, Object> hospitals = testing(grid);
        hospitals.put("target", Map.of("siteCategories", List.of("HOS")));
        String campaign = opened(hospitals).path("id");
        String nurse = workingAt(hospital);
        offeredSince(campaign, Instant.EPOCH).body("items.residentId", contains(nurse));
        // When
        clock.set(tomorrow, LocalTime.of(9, 0));
        SiteEvents.tellOfCategory(hospital, grid, "HOS", 2);
        SiteEvents.tellOfCategory(school, grid, "HOS", 2);
        // Then
        await().untilAsserted(() -> offeredSince(campaign, midnight).body("items.residentId", contains(teacher)));
        offeredSince(campaign, clock.instant().plusSeconds(1)).body("items", empty());
    }

    private static ValidatableResponse offeredSince(String campaign, Instant since) {
        return county().get(CAMPAIGNS + "/" + campaign + "/additions?updatedSince=" + since)
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private String inGroups(Map<String, String>... groups) {
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("groups", List.of(groups));
        return People.registered(person).path("id");
    }

    private String workingAt(UUID site) {
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("workplaces", List.of(site.toString()));
        // Until the site is known here.
        return await().until(
                        () -> county().body(person).post("/grid/v1/residents"), answer -> answer.statusCode() == 201)
                .path("id");
    }

    private static String born(String grid, LocalDate day) {
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("document", card(day));
        return People.registered(person).path("id");
    }

    private static Map<String, String> card(LocalDate day) {
        return Map.of("type", "01", "number", People.idNumber(day, NEXT.getAndIncrement()));
    }
}
