package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.resident.Person;
import org.gulou.grid.resident.ResidentCheck;
import org.gulou.grid.riskarea.Stay;

/** Examines a declaration: every fault at its place in the body. */
@ApplicationScoped
class ArrivalExamination {

    private static final int DAYS = 60;

    private final AreaService areas;
    private final BusinessClock clock;

    ArrivalExamination(AreaService areas, BusinessClock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The sound details; what is unsound is noted, and the answer then not to be used. */
    Details examine(DeclareArrival request, Violations found) {
        if (request.destination().filter(place -> !isDestination(place)).isPresent()) {
            found.add("/areaCode", ArrivalError.UNKNOWN_DESTINATION);
        }
        LocalDate day = arrivedOn(request);
        if (day.isBefore(clock.today().minusDays(DAYS))
                || day.isAfter(clock.today().plusDays(DAYS))) {
            found.add("/arrivedOn", ArrivalError.ARRIVED_ON_IMPLAUSIBLE);
        }
        travel(request.travelHistory(), day, found);
        Person person = person(request, found);
        List<Stay> stays = found.isEmpty() ? request.stays() : List.of();
        return new Details(person, stripped(request.address()), stays, request.remark());
    }

    /** The day of arrival, today unless another is told. */
    LocalDate arrivedOn(DeclareArrival request) {
        return request.arrivedOn() == null ? clock.today() : request.arrivedOn();
    }

    private boolean isDestination(AreaCode code) {
        return !code.level().isAbove(AreaLevel.COUNTY) && areas.holdValid(code).isPresent();
    }

    private Person person(DeclareArrival request, Violations found) {
        ResidentCheck check = new ResidentCheck(clock.today(), (field, code) -> found.add("/" + field, code));
        Mobile phone = check.phone("phone", request.phone());
        if (request.comesFromThemselves()
                && (request.phone() == null || request.phone().isBlank())) {
            found.add("/phone", "REQUIRED", "must not be blank");
        }
        if (request.name() == null
                || request.document() == null
                || request.document().type() == null
                || request.document().number() == null) {
            return null;
        }
        IdentityDocument document = IdentityDocument.of(
                request.document().type(), request.document().number());
        check.document("document/number", document);
        return new Person(
                request.name().strip(), document, phone, document.birthDate().orElse(null));
    }

    private static void travel(List<DeclaredStay> stays, LocalDate arrival, Violations found) {
        for (int i = 0; i < stays.size(); i++) {
            DeclaredStay stay = stays.get(i);
            String pointer = "/travelHistory/" + i;
            if (stay == null) {
                continue;
            }
            if (!stay.namesOnePlace()) {
                found.add(pointer, ArrivalError.STAY_NEEDS_ONE_PLACE);
            }
            if (stay.endsBeforeItBegins()) {
                found.add(pointer + "/until", ArrivalError.STAY_BACKWARDS);
            }
            if (stay.from() != null && stay.from().isAfter(arrival)) {
                found.add(pointer + "/from", ArrivalError.STAY_AFTER_ARRIVAL);
            }
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
