package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.imports.ImportKind;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.Known;
import org.gulou.chassis.imports.OnDuplicate;
import org.gulou.chassis.imports.Outcome;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.household.HouseholdError;
import org.gulou.grid.resident.ResidentError;

/**
 * Files of residents (RESIDENTS). A row whose document is known in the county is the same person, be it by an entry that was merged into
 * theirs; their own document stays. An update takes on what the row says,
 * moves included, and keeps what it leaves out. The last row of a household that says an address sets it.
 */
@ApplicationScoped
class ResidentsImport implements ImportKind<ResidentLine, Standing> {

    private final ResidentRows rows;
    private final CensusReader reader;
    private final CensusWriter writer;

    ResidentsImport(ResidentRows rows, CensusReader reader, CensusWriter writer) {
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "RESIDENTS";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER);
    }

    @Override
    public Class<Standing> knownType() {
        return Standing.class;
    }

    @Override
    public List<ImportColumn> columns() {
        return ResidentRows.COLUMNS;
    }

    @Override
    public ResidentLine parse(ImportRow row, RowFaults faults) {
        return rows.parse(row, faults);
    }

    @Override
    public Set<String> keys(ResidentLine line) {
        Set<String> keys = new HashSet<>();
        if (line.isPlaced()) {
            keys.add(Standing.GRID_KIND + line.gridCode().value());
        }
        if (line.isComplete()) {
            keys.add(line.household().text());
            keys.add(line.papers().text());
        }
        return keys;
    }

    @Override
    public Map<String, Standing> load(Set<String> keys, ImportContext context) {
        return SystemScope.call(() -> reader.load(keys, context.receivedAt()));
    }

    @Override
    public Outcome judge(ResidentLine written, Known<Standing> known, RowFaults faults, ImportContext context) {
        place(written, known, faults, context);
        if (!written.isComplete()) {
            return Outcome.UNCHANGED;
        }
        ResidentLine line = known.get(written.papers().text())
                .map(Standing::survivor)
                .map(own -> written.under(DocumentKey.of(own).document()))
                .orElse(written);
        Optional<KnownResident> before = known.get(line.papers().text()).map(Standing::resident);
        if (before.filter(resident -> !context.covers(resident.gridCode())).isPresent()) {
            faults.add(ResidentRows.DOCUMENT_NUMBER, ResidentError.DOCUMENT_ALREADY_REGISTERED);
            return Outcome.UNCHANGED;
        }
        KnownResident after = before.map(resident -> resident.saidBy(line)).orElseGet(() -> KnownResident.of(line));
        Outcome outcome = known.settle(
                line.papers().text(), Standing.of(after), context.onDuplicate(), faults, ResidentRows.DOCUMENT_NUMBER);
        boolean writes = outcome != Outcome.UNCHANGED || context.onDuplicate() == OnDuplicate.UPDATE;
        return writes && settlesHousehold(line, known) && outcome == Outcome.UNCHANGED ? Outcome.UPDATED : outcome;
    }

    @Override
    public void apply(List<Change<ResidentLine>> changes, ImportContext context) {
        SystemScope.run(() -> writer.write(changes, context));
    }

    private static void place(ResidentLine line, Known<Standing> known, RowFaults faults, ImportContext context) {
        if (line.gridCode() == null) {
            return;
        }
        if (!context.covers(line.gridCode())) {
            faults.add(ResidentRows.GRID_CODE, CommonError.NOT_FOUND);
        } else if (!line.isPlaced()
                || known.get(Standing.GRID_KIND + line.gridCode().value()).isEmpty()) {
            faults.add(ResidentRows.GRID_CODE, HouseholdError.NOT_A_GRID);
        }
    }

    /** Makes the row's household known, or its address; whether there was anything to be made known. */
    private static boolean settlesHousehold(ResidentLine line, Known<Standing> known) {
        String key = line.household().text();
        Optional<Standing> before = known.get(key);
        boolean changes = before.isEmpty()
                || (line.address() != null
                        && !line.address().equals(before.get().address()));
        if (changes) {
            known.put(key, Standing.household(line.address()));
        }
        return changes;
    }
}
