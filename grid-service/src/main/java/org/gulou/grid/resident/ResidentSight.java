package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.household.HouseholdService;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.IdentityError;
import org.gulou.grid.identity.Mobile;

/** Finds people by what is encrypted, and shows one in clear; both leave a trace in the trail. */
@ApplicationScoped
public class ResidentSight {

    private final ResidentQueries queries;
    private final DocumentHolders holders;
    private final PersonSealer sealer;
    private final HouseholdService households;
    private final RequestValidator validator;
    private final AreaScope scope;
    private final RevealTrail trail;
    private final AuditLog audit;

    ResidentSight(
            ResidentQueries queries,
            DocumentHolders holders,
            PersonSealer sealer,
            HouseholdService households,
            RequestValidator validator,
            AreaScope scope,
            RevealTrail trail,
            AuditLog audit) {
        this.queries = queries;
        this.holders = holders;
        this.sealer = sealer;
        this.households = households;
        this.validator = validator;
        this.scope = scope;
        this.trail = trail;
        this.audit = audit;
    }

    /** One page of whom that finds; the cursor of the next names none of what was asked. */
    @Transactional
    Page<ResidentView> search(SearchResidents request, PageRequest page) {
        Violations found = validator.collect(request);
        if (!request.hasOneKey()) {
            found.add("", ResidentError.SEARCH_NEEDS_ONE_KEY);
        }
        Optional<Mobile> phone = request.phone() == null ? Optional.empty() : Mobile.parse(request.phone());
        if (request.phone() != null && phone.isEmpty()) {
            found.add("/phone", IdentityError.INVALID_PHONE);
        }
        found.throwIfAny();
        Page<ResidentView> people = people(request, phone, page);
        audit.record(
                "RESIDENTS_SEARCHED",
                "SEARCH",
                key(request),
                scope.whole().orElse(null),
                Map.of("found", people.items().size(), "residents", ids(people.items())));
        return people;
    }

    /** The resident in clear, for a purpose and with an entry in the trail; 404 NOT_FOUND where the caller sees none, which is kept too. */
    // A refusal is kept in the trail as well, so it does not roll back.
    @Transactional(dontRollbackOn = ProblemException.class)
    public RevealedResident reveal(UUID id, RevealResident request) {
        Optional<ResidentRow> found = queries.find(id);
        if (found.isEmpty()) {
            trail.refused(Revealable.RESIDENT, id);
            throw CommonError.NOT_FOUND.problem();
        }
        ResidentRow row = found.get();
        validator.check(request);
        audit.record(
                "RESIDENT_REVEALED",
                "RESIDENT",
                id.toString(),
                row.gridCode(),
                Map.of("purpose", request.purpose().name()));
        Person person = row.person();
        return new RevealedResident(
                id,
                person.name(),
                new RevealedResident.Document(
                        person.document().type(), person.document().number()),
                person.phone() == null ? null : person.phone().digits(),
                households.addressInClear(row.householdId()).orElse(null));
    }

    private Page<ResidentView> people(SearchResidents request, Optional<Mobile> phone, PageRequest page) {
        if (request.documentNumber() != null) {
            List<UUID> ids = holders.of(documents(request)).stream()
                    .map(Holding::residentId)
                    .toList();
            return queries.findAll(ids, page);
        }
        return phone.map(number -> queries.findBy("phone_index", sealer.byPhone(number), page))
                .orElseGet(
                        () -> queries.findBy("name_index", sealer.byName(request.name(), request.birthDate()), page));
    }

    // A number alone says nothing of its document: it is looked up under every type.
    private static List<IdentityDocument> documents(SearchResidents request) {
        Stream<DocumentType> types = request.documentType() == null
                ? Arrays.stream(DocumentType.values())
                : Stream.of(request.documentType());
        return types.map(type -> IdentityDocument.of(type, request.documentNumber()))
                .toList();
    }

    private static List<String> ids(List<ResidentView> people) {
        return people.stream().map(view -> view.id().toString()).toList();
    }

    private static String key(SearchResidents request) {
        if (request.documentNumber() != null) {
            return "DOCUMENT";
        }
        return request.phone() != null ? "PHONE" : "NAME";
    }
}
