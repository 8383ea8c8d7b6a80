package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentDirectory;
import org.gulou.grid.riskarea.RiskAreaService;
import org.gulou.grid.riskarea.RiskMatch;

/** Finds out about who arrives: whether the register knows them, whether they were told before, and whether they were in a risk area. */
@ApplicationScoped
class ArrivalMatching {

    private final ResidentDirectory register;
    private final PersonSealer people;
    private final ArrivalQueries queries;
    private final RiskAreaService riskAreas;
    private final ArrivalClock clock;

    ArrivalMatching(
            ResidentDirectory register,
            PersonSealer people,
            ArrivalQueries queries,
            RiskAreaService riskAreas,
            ArrivalClock clock) {
        this.register = register;
        this.people = people;
        this.queries = queries;
        this.riskAreas = riskAreas;
        this.clock = clock;
    }

    /** What the arrival begins with, as far as the connection sees: the county is to be in sight. */
    Declaration match(DeclareArrival request, Details details, LocalDate day, String receivedBy) {
        IdentityDocument document = details.person().document();
        AreaCode destination = request.destination().orElseThrow();
        AreaCode county = destination.at(AreaLevel.COUNTY);
        List<RiskMatch> risks = riskAreas.match(details.travel());
        return new Declaration(
                request.source(),
                destination,
                day,
                registered(document, county),
                queries.findOpen(county, people.byDocument(document)).orElse(null),
                risks,
                clock.dueAt(destination, day, details.travel(), risks),
                receivedBy);
    }

    // An arrival follows who is merged, once it is there: until then they stay who they are.
    private UUID registered(IdentityDocument document, AreaCode county) {
        register.hold(holder(document, county));
        return holder(document, county).stream().findFirst().orElse(null);
    }

    private List<UUID> holder(IdentityDocument document, AreaCode county) {
        return register.byDocument(List.of(document), county).values().stream()
                .map(RegisteredResident::id)
                .toList();
    }
}
