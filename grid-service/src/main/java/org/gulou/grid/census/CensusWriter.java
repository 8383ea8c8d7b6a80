package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.imports.Outcome;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.DocumentHolders;
import org.gulou.grid.resident.ResidentMoved;
import org.gulou.grid.resident.ResidentsRegistered;

/** Writes a chunk of a file: what its rows come to, each household and each person once, in a handful of statements. Every row is to be in sight. */
@ApplicationScoped
class CensusWriter {

    private final CensusReader reader;
    private final DocumentHolders holders;
    private final HouseholdRows households;
    private final PersonRows people;
    private final Event<ResidentsRegistered> registered;
    private final Event<ResidentMoved> moved;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    CensusWriter(
            CensusReader reader,
            DocumentHolders holders,
            HouseholdRows households,
            PersonRows people,
            Event<ResidentsRegistered> registered,
            Event<ResidentMoved> moved,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.reader = reader;
        this.holders = holders;
        this.households = households;
        this.people = people;
        this.registered = registered;
        this.moved = moved;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes the rows, whose households come first. */
    void write(List<Change<ResidentLine>> changes, ImportContext context) {
        Instant now = clock.instant();
        // People before households, as who merges entries takes them.
        Map<DocumentKey, FoundResident> known = reader.held(updated(changes), context.receivedAt());
        Map<HouseholdKey, UUID> homes = writeHouseholds(changes, now);
        List<Entry> entries = entries(changes, known, homes);
        holders.requireNobody(() -> newDocuments(entries));
        people.write(entries, context, now);
        List<ResidentsRegistered.Entry> added =
                entries.stream().filter(Entry::isNew).map(Entry::registered).toList();
        if (!added.isEmpty()) {
            registered.fire(new ResidentsRegistered(added));
        }
        entries.stream().filter(Entry::moves).forEach(entry -> moved.fire(entry.move()));
        audit.record(
                "RESIDENTS_IMPORTED",
                "IMPORT",
                context.importId().toString(),
                AreaCode.enclosing(entries.stream()
                                .map(entry -> entry.after().gridCode())
                                .toList())
                        .orElse(null),
                Map.of("sender", context.sender(), "created", added.size(), "updated", entries.size() - added.size()));
    }

    private Map<HouseholdKey, UUID> writeHouseholds(List<Change<ResidentLine>> changes, Instant now) {
        Map<HouseholdKey, String> said = new LinkedHashMap<>();
        changes.forEach(change -> {
            HouseholdKey key = change.row().household();
            // Not merge: an address nobody has said is null, and stays until one is said.
            said.put(
                    key,
                    change.row().address() == null
                            ? said.get(key)
                            : change.row().address());
        });
        Map<HouseholdKey, FoundHousehold> known = reader.households(said.keySet());
        List<FoundHousehold> added = new ArrayList<>();
        List<FoundHousehold> readdressed = new ArrayList<>();
        Map<HouseholdKey, UUID> homes = new LinkedHashMap<>();
        said.forEach((key, address) -> {
            FoundHousehold before = known.get(key);
            UUID id = before == null ? ids.next() : before.id();
            homes.put(key, id);
            if (before == null) {
                added.add(new FoundHousehold(key, id, address));
            } else if (address != null && !address.equals(before.address())) {
                readdressed.add(new FoundHousehold(key, id, address));
            }
        });
        households.add(added, now);
        households.readdress(readdressed, now);
        return homes;
    }

    private static Map<String, Set<IdentityDocument>> newDocuments(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::isNew)
                .collect(Collectors.groupingBy(Entry::county, Collectors.mapping(Entry::document, Collectors.toSet())));
    }

    private static Set<DocumentKey> updated(List<Change<ResidentLine>> changes) {
        return changes.stream()
                .filter(change -> change.outcome() == Outcome.UPDATED)
                .map(change -> change.row().papers())
                .collect(Collectors.toSet());
    }

    /** Each person of the rows once, as the last of their rows leaves them. */
    private List<Entry> entries(
            List<Change<ResidentLine>> changes, Map<DocumentKey, FoundResident> known, Map<HouseholdKey, UUID> homes) {
        Map<DocumentKey, Entry> entries = new LinkedHashMap<>();
        for (Change<ResidentLine> change : changes) {
            FoundResident before = known.get(change.row().papers());
            ResidentLine line = before == null
                    ? change.row()
                    : change.row().under(before.papers().document());
            if (before == null && change.outcome() == Outcome.UPDATED && !entries.containsKey(line.papers())) {
                // Whoever it was has gone since the row was judged: it is judged again.
                throw CommonError.PRECONDITION_FAILED.problem();
            }
            entries.compute(line.papers(), (papers, earlier) -> {
                Entry entry = earlier == null ? entry(line, before) : earlier.saidBy(line);
                return entry.livingIn(homes.get(line.household()));
            });
        }
        return List.copyOf(entries.values());
    }

    private Entry entry(ResidentLine line, FoundResident before) {
        return before == null
                ? new Entry(ids.next(), line.document(), null, KnownResident.of(line), null)
                : new Entry(
                        before.id(),
                        line.document(),
                        before.known(),
                        before.known().saidBy(line),
                        null);
    }
}
