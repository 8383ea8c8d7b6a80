package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.imports.ImportKind;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.Known;
import org.gulou.chassis.imports.Outcome;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaRegisterError;
import org.gulou.grid.campaign.CampaignCells;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.census.CensusError;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.identity.Mobile;
import org.gulou.grid.resident.ResidentCheck;

/**
 * Lists of people to be checked (TARGETS), known to the register or not. For a draft the list waits for the opening, and is the whole
 * roster when the rule demands nothing; for an open campaign its people are due at once. The campaign lies whole in the sender's areas, or is for
 * several places of which one does: then its people are due in the sender's areas.
 */
@ApplicationScoped
class TargetsImport implements ImportKind<ListLine, ListKnown> {

    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String AREA = "areaCode";
    private static final String REASON = "reason";
    private static final String DUE_AT = "dueAt";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 200;

    private final CampaignCells cells;
    private final ListReader reader;
    private final ListWriter writer;
    private final ListConfig config;
    private final BusinessClock clock;

    TargetsImport(CampaignCells cells, ListReader reader, ListWriter writer, ListConfig config, BusinessClock clock) {
        this.cells = cells;
        this.reader = reader;
        this.writer = writer;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "TARGETS";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER);
    }

    @Override
    public Class<ListKnown> knownType() {
        return ListKnown.class;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                CampaignCells.CAMPAIGN_COLUMN,
                CampaignCells.TYPE_COLUMN,
                CampaignCells.NUMBER_COLUMN,
                ImportColumn.optional(NAME, "姓名"),
                ImportColumn.optional(PHONE, "手机"),
                ImportColumn.optional(AREA, "区划代码"),
                ImportColumn.optional(REASON, "原因"),
                ImportColumn.optional(DUE_AT, "时限"));
    }

    @Override
    public ListLine parse(ImportRow row, RowFaults faults) {
        Mobile phone = new ResidentCheck(clock.today(), faults::add).phone(PHONE, row.text(PHONE));
        return new ListLine(
                cells.campaign(row, faults),
                cells.document(row, faults),
                row.read(NAME, faults, text -> inClear(limited(text, LONGEST_NAME))),
                phone == null ? null : phone.digits(),
                row.read(AREA, faults, AreaCode::parse),
                row.read(REASON, faults, text -> limited(text, LONGEST_REASON)),
                cells.moment(row, DUE_AT, faults));
    }

    @Override
    public Set<String> keys(ListLine line) {
        Set<String> keys = new HashSet<>();
        if (line.isNamed()) {
            keys.add(line.key());
        }
        if (line.areaCode() != null) {
            keys.add(ListKnown.key(line.areaCode()));
        }
        return keys;
    }

    @Override
    public Map<String, ListKnown> load(Set<String> keys, ImportContext context) {
        return SystemScope.call(() -> reader.load(keys, context));
    }

    @Override
    public Outcome judge(ListLine line, Known<ListKnown> known, RowFaults faults, ImportContext context) {
        Optional<KnownPerson> found = line.isNamed() ? known.get(line.key()).map(ListKnown::person) : Optional.empty();
        place(line, found, known, faults, context);
        if (!line.isNamed()) {
            return Outcome.UNCHANGED;
        }
        if (found.isEmpty()) {
            faults.add(CampaignCells.CAMPAIGN_ID, CommonError.NOT_FOUND);
            return Outcome.UNCHANGED;
        }
        KnownPerson person = found.get();
        campaign(person, faults);
        ListKnown after = new ListKnown(person.after(line, config.dueFor(context)));
        if (person.listing() == null) {
            known.put(line.key(), after);
            return Outcome.CREATED;
        }
        // Somebody listed before is the duplicate here; that the register knows them is not.
        return known.settle(line.key(), after, context.onDuplicate(), faults, CampaignCells.DOCUMENT_NUMBER);
    }

    @Override
    public void apply(List<Change<ListLine>> changes, ImportContext context) {
        SystemScope.run(() -> writer.write(changes, context));
    }

    @Override
    public void unchanged(List<ListLine> lines, ImportContext context) {
        SystemScope.run(() -> writer.name(lines, context));
    }

    private static void campaign(KnownPerson person, RowFaults faults) {
        if (person.unit() == CampaignUnit.HOUSEHOLD) {
            faults.add(CampaignCells.CAMPAIGN_ID, ListError.LIST_OF_PEOPLE);
        }
        if (person.state() == CampaignState.CLOSED || person.state() == CampaignState.CANCELLED) {
            faults.add(CampaignCells.CAMPAIGN_ID, CampaignError.CAMPAIGN_STATE);
        }
    }

    // Outside the campaign it does not matter whether there is such a place.
    private static void place(
            ListLine line,
            Optional<KnownPerson> person,
            Known<ListKnown> known,
            RowFaults faults,
            ImportContext context) {
        AreaCode area = line.areaCode();
        if (area != null && person.filter(found -> !found.extent().covers(area)).isPresent()) {
            faults.add(AREA, ListError.OUTSIDE_CAMPAIGN);
        } else if (area != null && known.get(ListKnown.key(area)).isEmpty()) {
            faults.add(AREA, AreaRegisterError.UNKNOWN_AREA);
        } else if (person.filter(found -> !found.isOf(context, line)).isPresent()) {
            faults.add(AREA, ListError.OUTSIDE_YOUR_AREAS);
        }
    }

    // What a page showed masked, copied into a file, would take the place of what is known.
    private static String inClear(String text) {
        if (Mask.covers(text)) {
            throw CensusError.NOT_MASKED.problem();
        }
        return text;
    }

    private static String limited(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("Too long");
        }
        return text;
    }
}
