package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.identity.IdentityDocument;

/** Finds every fault one record has by itself. */
@ApplicationScoped
class ItemCheck {

    private final RequestValidator validator;
    private final BusinessClock clock;

    ItemCheck(RequestValidator validator, BusinessClock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    Violations faults(CampaignView campaign, RecordItem item, Instant receivedAt) {
        Violations found = validator.collect(item);
        subject(campaign, item, found);
        if (item.at() != null && item.at().isAfter(receivedAt)) {
            found.add("/at", RecordError.AT_AFTER_RECEIPT);
        }
        if (campaign.kind() == CampaignKind.VACCINATION
                && item.outcome() == Outcome.EXEMPT
                && (item.reason() == null || item.reason().isBlank())) {
            found.add("/reason", RecordError.REASON_REQUIRED);
        }
        if (item.roundNo() != null && !campaign.hasRound(item.roundNo())) {
            found.add("/roundNo", CampaignError.ROUND_UNKNOWN);
        }
        if (item.dose() != null && campaign.doses().isEmpty()) {
            found.add("/dose", RecordError.NO_DOSES_HERE);
        } else if (item.dose() != null && item.dose() > campaign.doses().size()) {
            found.add("/dose", CampaignError.DOSE_UNKNOWN);
        }
        return found;
    }

    /** The document an item names, null for none or an unreadable one. */
    static IdentityDocument document(RecordItem item) {
        return item.document() == null
                        || item.document().type() == null
                        || item.document().number() == null
                ? null
                : IdentityDocument.of(item.document().type(), item.document().number());
    }

    private void subject(CampaignView campaign, RecordItem item, Violations found) {
        boolean households = campaign.unit() == CampaignUnit.HOUSEHOLD;
        UUID other = households ? item.residentId() : item.householdId();
        if (!item.namesOne() || other != null || (households && item.document() != null)) {
            found.add("", RecordError.NAME_ONE_SUBJECT);
        }
        IdentityDocument document = document(item);
        if (document != null) {
            document.faults(clock.today()).forEach(fault -> found.add("/document/number", fault));
        }
    }
}
