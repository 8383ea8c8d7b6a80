package org.gulou.chassis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    @Inject
    DirectoryConsumer consumer;

    @Inject
    EventLog events;

    @Inject
    Areas areas;

    @Inject
    Duties duties;

    @Inject
    Organizations organizations;

    @Inject
    Sites sites;

    @Inject
    Replica replica;

    @Inject
    MovableClock clock;

    private final String user = "u" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    /** The owner's event, as it would be recorded there. */
    record OrganizationChanged(String code, String nameZh, String nameEn, String kind, String areaCode)
            implements DomainEvent {

        @Override
        public String aggregateType() {
            return "organization";
        }

        @Override
        public String aggregateId() {
            return code;
        }
    }

    @Test
    void whatTheOwnerTellsIsKnownHereSoon() {
        String code = "O" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> events.record(new OrganizationChanged(code, "教育局", "Education", "DEPARTMENT", "450226")));
        await().untilAsserted(() -> assertThat(organizations.find(code))
                .hasValueSatisfying(o -> assertThat(o.kind()).isEqualTo(OrganizationKind.DEPARTMENT)));
    }

    @Test
    void anOlderEventChangesNothing() {
        apply("SiteChanged", 2, site("New name", "OPEN"));
        apply("SiteChanged", 1, site("Old name", "CLOSED"));
        assertThat(sites.find(id)).hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("New name"));
        apply("SiteChanged", 3, site("Newest name", "OPEN"));
        assertThat(sites.find(id)).hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("Newest name"));
    }

    @Test
    void aSiteIsOfItsCategorySinceThatChangedAndNothingElse() {
        apply("SiteChanged", 1, site("A name", "OPEN"));
        OffsetDateTime first = categorySince();
        apply("SiteChanged", 2, site("Another name", "CLOSED"));
        assertThat(categorySince()).isEqualTo(first);
        clock.advance(Duration.ofDays(1));
        apply("SiteChanged", 3, site("Another name", "CLOSED").replace("SCHOOL", "MARKET"));
        assertThat(categorySince()).isAfter(first);
    }

    @Test
    void aConstantAndAFieldOfANewerOwnerAreSurvived() {
        apply(
                "OrganizationChanged",
                1,
                "{'code':'" + id + "','nameZh':'x','kind':'MINISTRY','areaCode':'45','colour':'red'}");
        assertThat(organizations.find(id.toString()))
                .hasValueSatisfying(o -> assertThat(o.kind()).isNull());
        apply("DutyChanged", 1, duty("ASTRONAUT", null, false));
        assertThat(duties.find(id)).isEmpty();
        apply("MountainMoved", 1, "{'id':'" + id + "'}");
    }

    @Test
    void aDutyGivesAccessWhileItIsHeldAndAttendedTo() {
        apply("DutyChanged", 1, duty("PRINCIPAL", null, false));
        assertThat(duties.heldBy(user, NOW)).hasSize(1);
        assertThat(duties.heldBy(user, NOW.minus(Duration.ofDays(2)))).isEmpty();
        // When the holder is absent, the duty still names them
        apply("DutyChanged", 2, duty("PRINCIPAL", null, true));
        assertThat(duties.heldBy(user, NOW)).isEmpty();
        assertThat(duties.chain(new AreaCode("450226199"), NOW)).anyMatch(d -> d.id().equals(id) && d.suspended());
        // When it has ended, it does not
        apply("DutyChanged", 3, duty("PRINCIPAL", "2026-11-24T04:00:00Z", false));
        assertThat(duties.heldBy(user, NOW)).isEmpty();
        assertThat(duties.chain(new AreaCode("450226199"), NOW)).noneMatch(d -> d.id().equals(id));
        assertThat(duties.find(id)).isPresent();
    }

    @Test
    void aDutyIsKnownAsOfItsLastEventAndOfNoneThatIsStillToCome() {
        assertThat(duties.knows(id, 1)).isFalse();
        apply("DutyChanged", 2, duty("PRINCIPAL", null, false));
        assertThat(duties.knows(id, 1)).isTrue();
        assertThat(duties.knows(id, 2)).isTrue();
        assertThat(duties.knows(id, 3)).isFalse();
    }

    @Test
    void aPlaceBearsTheNameOfItsDay() {
        String code = "450226598";
        apply(
                "AreaChanged",
                1,
                ("{'code':'%s','name':'New','level':'TOWNSHIP','parentCode':'450226','validFrom':'2020-01-01',"
                                + "'history':[{'name':'Old','validFrom':'2020-01-01','validTo':'2026-01-01'},"
                                + "{'name':'New','validFrom':'2026-01-01'}]}")
                        .formatted(code));
        assertThat(areas.children(new AreaCode("450226"), TODAY))
                .anyMatch(a -> a.code().value().equals(code) && a.name().equals("New"));
        assertThat(areas.inside(new AreaCode("4502"), AreaLevel.TOWNSHIP, LocalDate.of(2025, 6, 1)))
                .anyMatch(a -> a.code().value().equals(code) && a.name().equals("Old"));
        assertThat(areas.children(new AreaCode("450226"), LocalDate.of(2019, 6, 1)))
                .noneMatch(a -> a.code().value().equals(code));
    }

    private OffsetDateTime categorySince() {
        return replica.one(
                        row -> row.getObject(1, OffsetDateTime.class),
                        "SELECT category_since FROM directory_site WHERE id = ?",
                        id)
                .orElseThrow();
    }

    private String duty(String role, String until, boolean suspended) {
        return "{'id':'%s','subjectType':'AREA','subjectCode':'450226199','areaCode':'450226199','role':'%s','userId':'%s',"
                        .formatted(id, role, user)
                + "'since':'2026-11-23T00:00:00Z'," + (until == null ? "" : "'until':'" + until + "',")
                + "'suspended':" + suspended + "}";
    }

    private String site(String name, String state) {
        return "{'id':'%s','name':'%s','categoryCode':'SCHOOL','areaCode':'450226100','risk':'HIGH','state':'%s'}"
                .formatted(id, name, state);
    }

    private void apply(String type, long seq, String json) {
        try {
            ReceivedEvent event = new ReceivedEvent(
                    UUID.randomUUID(),
                    "gulou.grid." + type + ".v1",
                    "any",
                    id.toString(),
                    seq,
                    NOW,
                    new ObjectMapper().readTree(json.replace('\'', '"')));
            QuarkusTransaction.requiringNew().run(() -> consumer.handle(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
