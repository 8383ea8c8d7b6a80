package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.BatchItem;
import org.gulou.chassis.web.BatchResult;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.identity.IdentityDocument;

/** Takes a batch of records: each checked by itself, the good ones taken together in one transaction. */
@ApplicationScoped
class RecordService {

    private final CampaignRegister campaigns;
    private final RequestValidator validator;
    private final ItemCheck check;
    private final Subjects subjects;
    private final Recorder recorder;
    private final AreaScope scope;
    private final Caller caller;
    private final AuditLog audit;
    private final BusinessClock clock;

    RecordService(
            CampaignRegister campaigns,
            RequestValidator validator,
            ItemCheck check,
            Subjects subjects,
            Recorder recorder,
            AreaScope scope,
            Caller caller,
            AuditLog audit,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.validator = validator;
        this.check = check;
        this.subjects = subjects;
        this.recorder = recorder;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    BatchResult record(UUID id, Integer round, RecordBatch request) {
        CampaignView asked = campaigns.require(id);
        requireBatch(request);
        asked.roundListed(round);
        CampaignView campaign = campaigns.holdOpen(id);
        Instant receivedAt = clock.instant();
        List<BatchItem> results = new ArrayList<>();
        List<Integer> sound = new ArrayList<>();
        for (int i = 0; i < request.items().size(); i++) {
            Violations faults = check.faults(campaign, request.items().get(i), receivedAt);
            if (faults.isEmpty()) {
                sound.add(i);
            } else {
                results.add(BatchItem.rejected(i, ProblemException.invalid(faults.list())));
            }
        }
        results.addAll(
                recorder.take(campaign, wanted(campaign, round, request, sound), caller.user(), scope::contains));
        results.sort(Comparator.comparing(BatchItem::index));
        note(campaign, results);
        return new BatchResult(results);
    }

    // Of the whole batch only what makes it none; the faults of an item are its own.
    private void requireBatch(RecordBatch request) {
        if (request == null) {
            throw CommonError.MALFORMED_JSON.problem();
        }
        validator.check(request);
    }

    private List<Wanted> wanted(CampaignView campaign, Integer round, RecordBatch request, List<Integer> sound) {
        List<IdentityDocument> documents = sound.stream()
                .map(i -> ItemCheck.document(request.items().get(i)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<IdentityDocument, List<UUID>> holders = subjects.of(campaign, documents);
        return sound.stream()
                .map(i -> wanted(campaign.roundOr(round), i, request.items().get(i), holders))
                .toList();
    }

    private static Wanted wanted(int round, int index, RecordItem item, Map<IdentityDocument, List<UUID>> holders) {
        IdentityDocument document = ItemCheck.document(item);
        UUID id = item.residentId() == null ? item.householdId() : item.residentId();
        return new Wanted(
                index,
                document == null ? List.of(id) : holders.getOrDefault(document, List.of()),
                item.roundNo() == null ? round : item.roundNo(),
                item.dose(),
                item.fact());
    }

    private void note(CampaignView campaign, List<BatchItem> results) {
        long rejected = results.stream()
                .filter(item -> item.status() == BatchItem.Status.REJECTED)
                .count();
        audit.record(
                "CAMPAIGN_RECORDED",
                "CAMPAIGN",
                campaign.id().toString(),
                campaign.areaCode(),
                Map.of("records", results.size(), "rejected", rejected));
    }
}
