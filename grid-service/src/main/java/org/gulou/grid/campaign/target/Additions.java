package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Grounds;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.BatchItem;
import org.gulou.chassis.web.BatchResult;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Rounds;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.resident.ResidentDirectory;
import org.gulou.grid.sql.SqlReader;

/** Takes on those who came later, by name: they are due from now on, and counted. */
@ApplicationScoped
class Additions {

    private static final String TAKE_ON = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, overdue, changed_at, site_ids,
                                         department_codes)
            SELECT m.county_code, ?, n.round_no, m.id, d.no, m.grid_code, n.round_no > 0 AND d.no <= 1 AND ?, ?, m.site_ids, m.department_codes
              FROM (SELECT r.county_code, r.id, r.grid_code, site_ids, department_codes %s AND r.id = ANY (?) AND %s AND %s) m
             CROSS JOIN unnest(?::int[]) AS d (no) CROSS JOIN unnest(?::int[]) AS n (round_no)
             ORDER BY m.id, d.no, n.round_no
            ON CONFLICT (county_code, campaign_id, round_no, subject_id, dose) DO NOTHING
            RETURNING id, round_no, subject_id, area_code, dose, overdue, site_ids, department_codes
            """;
    private static final String STANDING = """
            SELECT id, subject_id, area_code FROM campaign_target
             WHERE county_code = ? AND campaign_id = ? AND round_no = ANY (?) AND subject_id = ANY (?) AND dose <= 1
             ORDER BY round_no
            """;

    // Who is not named as the campaign counts.
    private static final UUID NOBODY = new UUID(0, 0);

    private final SqlReader reader;
    private final ResidentDirectory residents;
    private final CampaignRegister campaigns;
    private final Rounds rounds;
    private final RosterRound roster;
    private final Counters counters;
    private final RequestValidator validator;
    private final AreaScope scope;
    private final AuditLog audit;
    private final BusinessClock clock;

    Additions(
            SqlReader reader,
            ResidentDirectory residents,
            CampaignRegister campaigns,
            Rounds rounds,
            RosterRound roster,
            Counters counters,
            RequestValidator validator,
            AreaScope scope,
            AuditLog audit,
            BusinessClock clock) {
        this.reader = reader;
        this.residents = residents;
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.roster = roster;
        this.counters = counters;
        this.validator = validator;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    BatchResult takeOn(UUID id, TakeOn request) {
        campaigns.require(id);
        validator.check(request);
        // Before the campaign, as whoever moves them. Households move with their places alone, which takes the
        // campaign from everybody else.
        residents.hold(request.items().stream()
                .map(TakeOn.Item::residentId)
                .filter(Objects::nonNull)
                .toList());
        CampaignView campaign = campaigns.holdOpen(id);
        List<UUID> named =
                request.items().stream().map(item -> subject(campaign, item)).toList();
        Set<UUID> subjects = new LinkedHashSet<>(named);
        subjects.remove(NOBODY);
        Integer[] into = roster.ofNewcomers(campaign);
        Map<UUID, UUID> standing = standing(campaign, into, subjects);
        subjects.removeAll(standing.keySet());
        Map<UUID, UUID> taken = takeOn(campaign, into, subjects);
        audit.record(
                "CAMPAIGN_ADDITIONS_TAKEN",
                "CAMPAIGN",
                id.toString(),
                campaign.areaCode(),
                Map.of("taken", taken.size()));
        return new BatchResult(IntStream.range(0, named.size())
                .mapToObj(i -> result(i, named.get(i), taken, standing))
                .toList());
    }

    private Map<UUID, UUID> takeOn(CampaignView campaign, Integer[] into, Set<UUID> subjects) {
        Instant now = clock.instant();
        int running = campaign.runningRound();
        boolean late =
                !rounds.find(campaign.id(), running).orElseThrow().dueAt().isAfter(now);
        RosterRule rule = RosterRule.of(campaign, clock.today());
        Offer offer = Offer.of(campaign, "r");
        AreaSql mine = AreaSql.inside("r.grid_code", scope.areas());
        List<Object> params = new ArrayList<>(List.of(campaign.id(), late, now));
        params.addAll(rule.params());
        params.add(subjects.toArray(UUID[]::new));
        params.addAll(mine.params());
        params.addAll(offer.params());
        params.add(campaign.doseNumbers());
        params.add(into);
        Map<UUID, UUID> taken = new HashMap<>();
        CoverageChange change = new CoverageChange();
        String sql = TAKE_ON.formatted(rule.sql(), mine.predicate(), offer.sql());
        for (Taken one : SystemScope.call(() -> reader.list(Additions::taken, sql, params))) {
            scope.wasGranted(Grounds.in(one.place().area()));
            if (one.round() == running) {
                change.add(one.place(), Tally.of(1, null, one.overdue()));
                taken.putIfAbsent(one.subject(), one.id());
            }
        }
        counters.add(campaign, running, change);
        return taken;
    }

    // By their target in the running round, of those who have one.
    private Map<UUID, UUID> standing(CampaignView campaign, Integer[] in, Set<UUID> subjects) {
        Map<UUID, UUID> standing = new HashMap<>();
        reader.list(
                        row -> {
                            scope.wasGranted(Grounds.in(new AreaCode(row.getString("area_code"))));
                            return Map.entry(row.getObject("subject_id", UUID.class), row.getObject("id", UUID.class));
                        },
                        STANDING,
                        List.of(campaign.countyCode(), campaign.id(), in, subjects.toArray(UUID[]::new)))
                .forEach(entry -> standing.put(entry.getKey(), entry.getValue()));
        return standing;
    }

    private static UUID subject(CampaignView campaign, TakeOn.Item item) {
        boolean people = campaign.unit() == CampaignUnit.RESIDENT;
        UUID wanted = people ? item.residentId() : item.householdId();
        UUID other = people ? item.householdId() : item.residentId();
        return wanted == null || other != null ? NOBODY : wanted;
    }

    private static BatchItem result(int index, UUID subject, Map<UUID, UUID> taken, Map<UUID, UUID> standing) {
        if (subject.equals(NOBODY)) {
            return BatchItem.rejected(index, TargetError.NAME_ONE_SUBJECT.problem());
        }
        if (standing.containsKey(subject)) {
            return BatchItem.unchanged(index, standing.get(subject));
        }
        return taken.containsKey(subject)
                ? BatchItem.created(index, taken.get(subject))
                : BatchItem.rejected(index, TargetError.NOT_OFFERED.problem());
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getInt("round_no"),
                row.getBoolean("overdue"),
                Places.of(row));
    }

    /** Somebody taken on into a round. */
    private record Taken(UUID id, UUID subject, int round, boolean overdue, Place place) {}
}
