package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.idempotency.Made;
import org.gulou.chassis.idempotency.UploadKeys;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/**
 * Files that become rows, for the resource of a service. An import is its sender's; a county-officer whose areas hold all of the
 * sender's sees its counts. Rejected rows are shown in clear to the sender alone, and every look at them is audited, as is every try of
 * somebody else.
 */
@ApplicationScoped
public class Imports {

    private static final String SUBJECT = "IMPORT";

    private final ImportKinds kinds;
    private final ImportReceiver receiver;
    private final ImportJobs jobs;
    private final ImportErrors errors;
    private final ErrorFile errorFile;
    private final Caller caller;
    private final AreaScope scope;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;
    private final UploadKeys keys;

    Imports(
            ImportKinds kinds,
            ImportReceiver receiver,
            ImportJobs jobs,
            ImportErrors errors,
            ErrorFile errorFile,
            Caller caller,
            AreaScope scope,
            AuditLog audit,
            BusinessClock clock,
            Ids ids,
            UploadKeys keys) {
        this.kinds = kinds;
        this.receiver = receiver;
        this.jobs = jobs;
        this.errors = errors;
        this.errorFile = errorFile;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.keys = keys;
    }

    /**
     * Takes a file in, to be answered with 202: CSV in UTF-8 or GB18030, or XLSX, told by its bytes. The same file with the same kind
     * and options is the import it was before; with the same Idempotency-Key also if that failed or was stopped, which is then thrown as
     * the answer to a request that came before. 422 IDEMPOTENCY_KEY_REUSED for another file with that key, 409 IDEMPOTENCY_KEY_IN_USE
     * while the first is being queued. 400 BAD_PARAMETER for an unknown kind or a malformed key, 403 FORBIDDEN for a kind the caller's
     * roles may not send, 413 PAYLOAD_TOO_LARGE, and a {@link org.gulou.chassis.imports.sheet.SheetError} or {@link ImportError} for a
     * file that is refused as a whole by its format or header; what is found wrong further down makes the import FAILED.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public ImportView receive(
            String kind, boolean dryRun, OnDuplicate onDuplicate, InputStream body, String mediaType) {
        ImportKind<?, ?> offered = kinds.offeredTo(caller, kind);
        ImportContext context =
                new ImportContext(ids.next(), kind, caller.user(), scope.areas(), onDuplicate, clock.instant());
        Made made = receiver.receive(offered, context, dryRun, body, mediaType);
        ImportJob job = jobs.find(made.id()).orElseThrow(ImportError.IMPORT_NOT_FOUND::problem);
        ImportView view = ImportView.from(job);
        if (made.isReplayed()) {
            throw keys.replay(made.id(), view);
        }
        return view;
    }

    /** The import as it stands; 404 IMPORT_NOT_FOUND. */
    public ImportView view(UUID id) {
        return ImportView.from(visible(id));
    }

    /** A page of its rejected rows, by line, none if it ended before the time since which changes are asked for; 404 IMPORT_NOT_FOUND, 403 FORBIDDEN for anybody but the sender. */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Page<ImportErrorView> errors(UUID id, PageRequest page) {
        ImportJob job = opened(id, "page");
        boolean unchanged = page.updatedSince().filter(job::hasEndedBefore).isPresent();
        Page<ImportErrorView> rows = unchanged
                ? Page.of(List.of())
                : errors.page(id, page).map(row -> new ImportErrorView(row.line(), row.violations()));
        return page.count() ? rows.withTotal(unchanged ? 0 : job.tally().rejected()) : rows;
    }

    /** Its rejected rows as CSV in UTF-8 with a byte order mark; as {@link #errors}. */
    @Transactional(dontRollbackOn = ProblemException.class)
    public StreamingOutput errorsCsv(UUID id) {
        ImportJob job = opened(id, "csv");
        return out -> errorFile.writeCsv(job, out);
    }

    /** Its rejected rows as a workbook; as {@link #errors}, and 422 ERRORS_EXCEED_WORKBOOK. */
    @Transactional(dontRollbackOn = ProblemException.class)
    public StreamingOutput errorsXlsx(UUID id) {
        ImportJob job = opened(id, "xlsx");
        if (job.tally().rejected() > ErrorFile.SHEET_ROWS) {
            throw ImportError.ERRORS_EXCEED_WORKBOOK.problem();
        }
        return out -> errorFile.writeXlsx(job, out);
    }

    /** Stops it where it is; what was committed stands. 404 IMPORT_NOT_FOUND, 403 FORBIDDEN, 409 IMPORT_ENDED. */
    public ImportView cancel(UUID id) {
        mine(id);
        if (!jobs.cancel(id)) {
            throw ImportError.IMPORT_ENDED.problem();
        }
        return view(id);
    }

    private ImportJob opened(UUID id, String form) {
        Optional<ImportJob> seen = find(id);
        if (seen.filter(job -> job.isFrom(caller.user())).isEmpty()) {
            record("IMPORT_ERRORS_REFUSED", id, Map.of("form", form));
            throw (seen.isPresent() ? CommonError.FORBIDDEN : ImportError.IMPORT_NOT_FOUND).problem();
        }
        ImportJob job = seen.get();
        record(
                "IMPORT_ERRORS_READ",
                id,
                Map.of(
                        "kind",
                        job.context().kind(),
                        "form",
                        form,
                        "rejected",
                        job.tally().rejected()));
        return job;
    }

    // It concerns no place in particular, but where who asks may act.
    private void record(String action, UUID id, Map<String, ?> facts) {
        audit.record(action, SUBJECT, id.toString(), scope.whole().orElse(null), facts);
    }

    private ImportJob mine(UUID id) {
        ImportJob job = visible(id);
        if (!job.isFrom(caller.user())) {
            throw CommonError.FORBIDDEN.problem();
        }
        return job;
    }

    private ImportJob visible(UUID id) {
        return find(id).orElseThrow(ImportError.IMPORT_NOT_FOUND::problem);
    }

    private Optional<ImportJob> find(UUID id) {
        return jobs.find(id)
                .filter(job -> job.state() != ImportState.RECEIVING)
                .filter(job -> job.isFrom(caller.user()) || oversees(job.context()));
    }

    private boolean oversees(ImportContext sent) {
        return caller.has(Roles.COUNTY_OFFICER)
                && !sent.areas().isEmpty()
                && sent.areas().stream().allMatch(scope::contains);
    }
}
