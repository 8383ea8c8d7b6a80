package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.gulou.chassis.imports.RowError;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignCells;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.guard.SystemScope;

/**
 * Files of results (RESULTS), for the round each result was taken in. The later time wins as it does for any record; what the option for
 * duplicates decides is a row that says something else of the very same moment. Only people in the sender's areas are known to it. Where
 * there are doses a row is of the one it names, or else of the one a record without a dose would be of.
 */
@ApplicationScoped
class ResultsImport implements ImportKind<ResultLine, KnownResults> {

    private static final String OUTCOME = "outcome";
    private static final String RESULT = "result";
    private static final String DOSE = "dose";
    private static final String AT = "at";
    private static final int LONGEST_RESULT = 64;

    private final CampaignCells cells;
    private final ResultReader reader;
    private final ResultWriter writer;
    private final BusinessClock clock;

    ResultsImport(CampaignCells cells, ResultReader reader, ResultWriter writer, BusinessClock clock) {
        this.cells = cells;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "RESULTS";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER);
    }

    @Override
    public Class<KnownResults> knownType() {
        return KnownResults.class;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                CampaignCells.CAMPAIGN_COLUMN,
                CampaignCells.TYPE_COLUMN,
                CampaignCells.NUMBER_COLUMN,
                ImportColumn.required(OUTCOME, "结果状态"),
                ImportColumn.optional(RESULT, "检测结果"),
                ImportColumn.optional(DOSE, "剂次"),
                ImportColumn.required(AT, "时间"));
    }

    @Override
    public ResultLine parse(ImportRow row, RowFaults faults) {
        return new ResultLine(
                cells.campaign(row, faults),
                cells.document(row, faults),
                row.read(OUTCOME, faults, ResultLine::outcome),
                row.read(RESULT, faults, ResultsImport::limited),
                row.read(DOSE, faults, Integer::valueOf),
                cells.moment(row, AT, faults));
    }

    @Override
    public Set<String> keys(ResultLine line) {
        return line.campaign() == null || line.document() == null || line.at() == null
                ? Set.of()
                : Set.of(line.key().text());
    }

    @Override
    public Map<String, KnownResults> load(Set<String> keys, ImportContext context) {
        return SystemScope.call(() -> reader.load(keys, context));
    }

    @Override
    public Outcome judge(ResultLine line, Known<KnownResults> known, RowFaults faults, ImportContext context) {
        if (line.at() != null && line.at().isAfter(context.receivedAt())) {
            faults.add(AT, RecordError.AT_AFTER_RECEIPT);
        }
        if (!line.isComplete()) {
            return Outcome.UNCHANGED;
        }
        Optional<String> person =
                known.get(line.key().text()).map(then -> line.key().in(then.roundNo()));
        if (person.isEmpty()) {
            faults.add(CampaignCells.CAMPAIGN_ID, CommonError.NOT_FOUND);
            return Outcome.UNCHANGED;
        }
        KnownResults stands = known.get(person.get()).orElseThrow();
        Outcome outcome = Outcome.UNCHANGED;
        campaign(line, stands, faults);
        TargetStates states = stands.states();
        Optional<TargetState> target = stands.target(states, faults.concern(DOSE) ? null : line.dose(), line.fact());
        if (target.isEmpty()) {
            faults.add(CampaignCells.DOCUMENT_NUMBER, RecordError.TARGET_UNKNOWN);
        } else {
            DoseRules rules = new DoseRules(stands.doses(), clock);
            outcome = settle(line.fact(), target.get(), states, rules, faults, context);
        }
        if (outcome != Outcome.UNCHANGED) {
            known.put(person.get(), stands.with(target.get()));
        }
        return outcome;
    }

    @Override
    public void apply(List<Change<ResultLine>> changes, ImportContext context) {
        SystemScope.run(() -> writer.write(changes, context));
    }

    // As records are taken, one after the other.
    private static Outcome settle(
            Fact fact,
            TargetState target,
            TargetStates states,
            DoseRules rules,
            RowFaults faults,
            ImportContext context) {
        boolean first = target.standing() == null;
        if (isNoNews(fact, target.standing(), faults, context.onDuplicate())) {
            return Outcome.UNCHANGED;
        }
        Optional<RecordError> fault = rules.fault(target, fact, states);
        if (fault.isPresent()) {
            faults.add(AT, fault.get());
            return Outcome.UNCHANGED;
        }
        target.take(fact, null, context.receivedAt());
        return first ? Outcome.CREATED : Outcome.UPDATED;
    }

    private static void campaign(ResultLine line, KnownResults campaign, RowFaults faults) {
        if (campaign.state() != CampaignState.OPEN) {
            faults.add(CampaignCells.CAMPAIGN_ID, CampaignError.CAMPAIGN_NOT_OPEN);
        }
        if (campaign.unit() == CampaignUnit.HOUSEHOLD) {
            faults.add(CampaignCells.CAMPAIGN_ID, RecordError.NAME_ONE_SUBJECT);
        }
        if (campaign.kind() == CampaignKind.VACCINATION && line.isExempt()) {
            faults.add(OUTCOME, RecordError.REASON_REQUIRED);
        }
        if (line.dose() != null && campaign.doses().isEmpty()) {
            faults.add(DOSE, RecordError.NO_DOSES_HERE);
        } else if (line.dose() != null
                && (line.dose() < 1 || line.dose() > campaign.doses().size())) {
            faults.add(DOSE, CampaignError.DOSE_UNKNOWN);
        }
    }

    private static boolean isNoNews(Fact fact, Fact standing, RowFaults faults, OnDuplicate onDuplicate) {
        if (!fact.prevailsOver(standing) || fact.equals(standing)) {
            return true;
        }
        boolean otherwise = standing != null && fact.at().equals(standing.at());
        if (otherwise && onDuplicate == OnDuplicate.REJECT) {
            faults.add(CampaignCells.DOCUMENT_NUMBER, RowError.DUPLICATE);
        }
        return otherwise && onDuplicate != OnDuplicate.UPDATE;
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_RESULT) {
            throw new IllegalArgumentException("Too long");
        }
        return text;
    }
}
