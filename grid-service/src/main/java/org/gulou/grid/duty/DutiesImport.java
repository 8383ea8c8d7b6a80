package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.imports.ImportKind;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.Known;
import org.gulou.chassis.imports.Outcome;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.security.Roles;

/**
 * Files of duties (DUTIES). A row whose account (or phone, where there is none) holds that duty already is the same duty: updates
 * correct the name and the phone. A post that another one holds is not handed over by a file.
 */
@ApplicationScoped
class DutiesImport implements ImportKind<DutyLine, KnownPost> {

    private final DutyIntake intake;
    private final DutyRows rows;

    DutiesImport(DutyIntake intake, DutyRows rows) {
        this.intake = intake;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "DUTIES";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER);
    }

    @Override
    public Class<KnownPost> knownType() {
        return KnownPost.class;
    }

    @Override
    public List<ImportColumn> columns() {
        return DutyRows.COLUMNS;
    }

    @Override
    public DutyLine parse(ImportRow row, RowFaults faults) {
        return rows.parse(row, faults);
    }

    @Override
    public Set<String> keys(DutyLine line) {
        return line.post() == null ? Set.of() : Set.of(line.post());
    }

    @Override
    public Map<String, KnownPost> load(Set<String> keys, ImportContext context) {
        return intake.known(keys);
    }

    @Override
    public Outcome judge(DutyLine line, Known<KnownPost> known, RowFaults faults, ImportContext context) {
        if (line.post() == null) {
            return Outcome.UNCHANGED;
        }
        Optional<KnownPost> found = known.get(line.post());
        if (found.isEmpty()) {
            faults.add(DutyRows.SUBJECT_CODE, unknown(line));
            return Outcome.UNCHANGED;
        }
        KnownPost post = found.get();
        if (!context.covers(post.areaCode())) {
            faults.add(DutyRows.SUBJECT_CODE, CommonError.NOT_FOUND);
        }
        if (!post.offered()) {
            faults.add(DutyRows.ROLE, DutyError.ROLE_NOT_FOR_SUBJECT);
        }
        if (!line.hasPerson()) {
            return Outcome.UNCHANGED;
        }
        Optional<KnownPost.Holding> same = post.heldBy(line, context.receivedAt());
        return same.isPresent()
                ? again(line, post, same.get(), known, faults, context)
                : anew(line, post, known, faults, context);
    }

    @Override
    public void apply(List<Change<DutyLine>> changes, ImportContext context) {
        for (Change<DutyLine> change : changes) {
            if (change.outcome() == Outcome.CREATED) {
                intake.assign(change.row(), since(change.row(), context), context.sender());
            } else {
                intake.correct(change.row(), context.receivedAt(), context.sender());
            }
        }
        intake.finish();
    }

    private static Outcome again(
            DutyLine line,
            KnownPost post,
            KnownPost.Holding holding,
            Known<KnownPost> known,
            RowFaults faults,
            ImportContext context) {
        KnownPost corrected = post.replacing(holding, holding.called(line));
        return known.settle(line.post(), corrected, context.onDuplicate(), faults, DutyRows.SUBJECT_CODE);
    }

    private static Outcome anew(
            DutyLine line, KnownPost post, Known<KnownPost> known, RowFaults faults, ImportContext context) {
        Instant since = since(line, context);
        if (post.isTaken(line.role(), since)) {
            faults.add(DutyRows.SUBJECT_CODE, DutyError.POST_ALREADY_HELD);
        } else if (post.wasHeldBy(line.userId(), since)) {
            faults.add(DutyRows.SUBJECT_CODE, DutyError.DUTY_ALREADY_HELD);
        }
        known.put(line.post(), post.with(KnownPost.Holding.of(line, since)));
        return Outcome.CREATED;
    }

    private static Instant since(DutyLine line, ImportContext context) {
        return Objects.requireNonNullElse(line.since(), context.receivedAt());
    }

    // A site outside must look like none at all.
    private static ErrorCode unknown(DutyLine line) {
        return line.subjectType() == SubjectType.SITE ? CommonError.NOT_FOUND : DutyError.UNKNOWN_SUBJECT;
    }
}
