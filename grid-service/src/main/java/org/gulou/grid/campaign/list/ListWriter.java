package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.target.ListTurns;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentDirectory;

/** Takes the people of a list in, campaign by campaign; where the campaign is open they are due at once. With every row in sight. */
@ApplicationScoped
class ListWriter {

    private final CampaignRegister campaigns;
    private final ListReader reader;
    private final ListedRows rows;
    private final ListedTargets targets;
    private final ListTurns turns;
    private final ResidentDirectory residents;
    private final ListConfig config;
    private final AuditLog audit;
    private final Ids fresh;

    ListWriter(
            CampaignRegister campaigns,
            ListReader reader,
            ListedRows rows,
            ListedTargets targets,
            ListTurns turns,
            ResidentDirectory residents,
            ListConfig config,
            AuditLog audit,
            Ids fresh) {
        this.campaigns = campaigns;
        this.reader = reader;
        this.rows = rows;
        this.targets = targets;
        this.turns = turns;
        this.residents = residents;
        this.config = config;
        this.audit = audit;
        this.fresh = fresh;
    }

    void write(List<Change<ListLine>> changes, ImportContext context) {
        changes.stream()
                .map(Change::row)
                .collect(Collectors.groupingBy(ListLine::campaign, TreeMap::new, Collectors.toList()))
                .forEach((id, lines) -> write(id, lines, context));
    }

    /** Rows that say nothing new of somebody: their sender is answered too. */
    void name(List<ListLine> lines, ImportContext context) {
        lines.stream()
                .collect(Collectors.groupingBy(ListLine::campaign, TreeMap::new, Collectors.toList()))
                .forEach((id, named) -> {
                    CampaignView campaign = campaigns.held(id).orElseThrow(CampaignError.CAMPAIGN_STATE::problem);
                    Set<IdentityDocument> documents =
                            named.stream().map(ListLine::document).collect(Collectors.toSet());
                    rows.name(campaign, reader.ids(campaign, documents).values(), context);
                });
    }

    private void write(UUID id, List<ListLine> lines, ImportContext context) {
        campaigns.find(id).map(CampaignView::countyCode).ifPresent(turns::toList);
        CampaignView campaign = campaigns
                .held(id)
                .filter(held -> held.state() == CampaignState.DRAFT || held.state() == CampaignState.OPEN)
                .orElseThrow(CampaignError.CAMPAIGN_STATE::problem);
        // Held before they are read: whoever is registered meanwhile is joined to their entry before or after.
        Map<IdentityDocument, UUID> before =
                reader.hold(campaign, lines.stream().map(ListLine::document).collect(Collectors.toSet()));
        List<ListedPerson> people = people(campaign, lines, before, context);
        rows.write(campaign, people);
        rows.name(campaign, people.stream().map(ListedPerson::id).toList(), context);
        if (campaign.state() == CampaignState.OPEN) {
            targets.write(campaign, people);
        }
        audit.record(
                "CAMPAIGN_LIST_IMPORTED",
                "CAMPAIGN",
                id.toString(),
                campaign.areaCode(),
                Map.of("importId", context.importId(), "sender", context.sender(), "people", people.size()));
    }

    // The rows folded as they were judged: what stands of each person in the end.
    private List<ListedPerson> people(
            CampaignView campaign, List<ListLine> lines, Map<IdentityDocument, UUID> ids, ImportContext context) {
        Map<String, KnownPerson> before =
                reader.people(lines.stream().map(ListLine::key).collect(Collectors.toSet()), context);
        Map<IdentityDocument, KnownPerson> after = new LinkedHashMap<>();
        for (ListLine line : lines) {
            KnownPerson person = after.getOrDefault(line.document(), before.get(line.key()));
            after.put(line.document(), person.after(line, config.dueFor(context)));
        }
        Map<IdentityDocument, RegisteredResident> registered =
                residents.byDocument(after.keySet(), campaign.areaCode());
        List<ListedPerson> people = new ArrayList<>();
        after.forEach((document, person) -> {
            RegisteredResident resident = registered.get(document);
            people.add(new ListedPerson(
                    ids.containsKey(document) ? ids.get(document) : fresh.next(),
                    resident == null ? null : resident.id(),
                    document,
                    person.listing(),
                    before.get(ListLine.key(campaign.id(), document)).leftFor(person)));
        });
        return people;
    }
}
