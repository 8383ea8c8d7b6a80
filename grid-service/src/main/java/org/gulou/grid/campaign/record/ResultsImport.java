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
import org.gulou.grid.campaign.CampaignCells;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.guard.SystemScope;

/**
 * Files of results (RESULTS), for the round each result was taken in. The later time wins as it does for any record; what the option for
 * duplicates decides is a row that says something else of the very same moment. Only people in the sender's areas are known to it.
 */
@ApplicationScoped
class ResultsImport implements ImportKind<ResultLine, KnownResults> {

    private static final String OUTCOME = "outcome";
    private static final String RESULT = "result";
    private static final String AT = "at";
    private static final int LONGEST_RESULT = 64;

    private final CampaignCells cells;
    private final ResultReader reader;
    private final ResultWriter writer;

    ResultsImport(CampaignCells cells, ResultReader reader, ResultWriter writer) {
        this.cells = cells;
        this.reader = reader;
        this.writer = writer;
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
                ImportColumn.required(AT, "时间"));
    }

    @Override
    public ResultLine parse(ImportRow row, RowFaults faults) {
        return new ResultLine(
                cells.campaign(row, faults),
                cells.document(row, faults),
                row.read(OUTCOME, faults, ResultLine::outcome),
                row.read(RESULT, faults, ResultsImport::limited),
                cells.moment(row, AT, faults));
    }

    @Override
    public Set<String> keys(ResultLine line) {
        return line.campaign() == null || line.document() == null
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
        Optional<KnownResults> found = known.get(line.key().text());
        if (found.isEmpty()) {
            faults.add(CampaignCells.CAMPAIGN_ID, CommonError.NOT_FOUND);
            return Outcome.UNCHANGED;
        }
        campaign(line, found.get(), faults);
        Optional<KnownResults.Round> round =
                found.get().at(line.at()).filter(KnownResults.Round::isDue).filter(due -> context.covers(due.area()));
        if (round.isEmpty()) {
            faults.add(CampaignCells.DOCUMENT_NUMBER, RecordError.TARGET_UNKNOWN);
            return Outcome.UNCHANGED;
        }
        return settle(line, found.get(), round.get(), known, faults, context.onDuplicate());
    }

    @Override
    public void apply(List<Change<ResultLine>> changes, ImportContext context) {
        SystemScope.run(() -> writer.write(changes, context));
    }

    private static void campaign(ResultLine line, KnownResults campaign, RowFaults faults) {
        if (campaign.state() != CampaignState.OPEN) {
            faults.add(CampaignCells.CAMPAIGN_ID, CampaignError.CAMPAIGN_NOT_OPEN);
        }
        if (campaign.dosed()) {
            faults.add(CampaignCells.CAMPAIGN_ID, RecordError.DOSES_BY_RECORD);
        }
        if (campaign.unit() == CampaignUnit.HOUSEHOLD) {
            faults.add(CampaignCells.CAMPAIGN_ID, RecordError.NAME_ONE_SUBJECT);
        }
        if (campaign.kind() == CampaignKind.VACCINATION && line.isExempt()) {
            faults.add(OUTCOME, RecordError.REASON_REQUIRED);
        }
    }

    private static Outcome settle(
            ResultLine line,
            KnownResults all,
            KnownResults.Round round,
            Known<KnownResults> known,
            RowFaults faults,
            OnDuplicate onDuplicate) {
        Fact fact = line.fact();
        if ((round.at() != null && fact.at().isBefore(round.at())) || round.says(fact)) {
            return Outcome.UNCHANGED;
        }
        if (fact.at().equals(round.at()) && onDuplicate != OnDuplicate.UPDATE) {
            if (onDuplicate == OnDuplicate.REJECT) {
                faults.add(CampaignCells.DOCUMENT_NUMBER, RowError.DUPLICATE);
            }
            return Outcome.UNCHANGED;
        }
        known.put(line.key().text(), all.with(round.with(fact)));
        return round.at() == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_RESULT) {
            throw new IllegalArgumentException("Too long");
        }
        return text;
    }
}
