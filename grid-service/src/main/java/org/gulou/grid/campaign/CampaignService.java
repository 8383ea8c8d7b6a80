package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.MergePatch;
import org.gulou.grid.guard.SystemScope;

/** Makes campaigns, changes them, opens and ends them; each of it one transaction. */
@ApplicationScoped
class CampaignService {

    private final Campaigns campaigns;
    private final CampaignCheck check;
    private final Rounds rounds;
    private final RoundKeeper keeper;
    private final AreaScope scope;
    private final Caller caller;
    private final AuditLog audit;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;

    CampaignService(
            Campaigns campaigns,
            CampaignCheck check,
            Rounds rounds,
            RoundKeeper keeper,
            AreaScope scope,
            Caller caller,
            AuditLog audit,
            EventLog events,
            BusinessClock clock,
            Ids ids) {
        this.campaigns = campaigns;
        this.check = check;
        this.rounds = rounds;
        this.keeper = keeper;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    CampaignView create(CampaignData request) {
        if (request == null) {
            throw CommonError.MALFORMED_JSON.problem();
        }
        requireInScope(request);
        CampaignData wanted = request.from(clock.today());
        check.hold(wanted);
        check.check(wanted);
        Campaign campaign = new Campaign(ids.next(), wanted, caller.user(), clock.instant());
        campaigns.persistAndFlush(campaign);
        return noted(campaign, "CAMPAIGN_CREATED");
    }

    @Transactional
    CampaignView change(UUID id, ETag expected, MergePatch<CampaignData> patch) {
        check.hold(patch.applyTo(CampaignData.nothing()));
        Campaign campaign = alone(id, expected);
        CampaignData before = campaign.data();
        CampaignData wanted = patch.applyTo(before).from(before.opensOn());
        requireInScope(wanted);
        check.check(wanted);
        // A list may name people of places the caller has lost meanwhile.
        boolean listed = SystemScope.call(() -> campaigns.hasList(campaign.view()));
        campaign.change(wanted, listed, clock.instant());
        if (campaign.view().state() == CampaignState.OPEN) {
            SystemScope.run(() -> rounds.find(id, campaign.view().runningRound())
                    .ifPresent(running -> keeper.reschedule(campaign, running, before)));
        }
        campaigns.flush();
        return noted(campaign, "CAMPAIGN_CHANGED");
    }

    @Transactional
    CampaignView open(UUID id, ETag expected) {
        Campaign campaign = alone(id, expected);
        campaign.open(clock.instant());
        // The campaign lies in the caller's areas whole, so all it shows are theirs; without the check of each row.
        long due = SystemScope.call(() -> keeper.first(campaign));
        CampaignView view = noted(campaign, "CAMPAIGN_OPENED");
        events.record(new CampaignOpened(
                id, view.kind(), view.unit(), view.areaCode(), due, view.dueAt(), view.openedAt(), view.version()));
        return view;
    }

    @Transactional
    CampaignView close(UUID id, ETag expected) {
        return end(id, expected, Campaign::close, "CAMPAIGN_CLOSED");
    }

    @Transactional
    CampaignView cancel(UUID id, ETag expected) {
        return end(id, expected, Campaign::cancel, "CAMPAIGN_CANCELLED");
    }

    private CampaignView end(UUID id, ETag expected, BiConsumer<Campaign, Instant> verb, String action) {
        Campaign campaign = alone(id, expected);
        Integer running = campaign.view().runningRound();
        verb.accept(campaign, clock.instant());
        if (running != null) {
            keeper.end(id, running);
        }
        campaigns.flush();
        CampaignView view = noted(campaign, action);
        events.record(
                new CampaignClosed(id, view.kind(), view.areaCode(), view.state(), view.endedAt(), view.version()));
        return view;
    }

    private Campaign alone(UUID id, ETag expected) {
        Campaign campaign = campaigns
                .alone(id)
                .filter(c -> scope.contains(c.view().areaCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
        ETag.require(expected, campaign.view().version());
        return campaign;
    }

    private void requireInScope(CampaignData wanted) {
        if (wanted.area().filter(area -> !scope.contains(area)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
    }

    private CampaignView noted(Campaign campaign, String action) {
        CampaignView view = campaign.view();
        audit.record(action, "CAMPAIGN", view.id().toString(), view.areaCode(), Map.of("state", view.state()));
        return view;
    }
}
