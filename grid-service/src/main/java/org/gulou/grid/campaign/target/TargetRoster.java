package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Roster;
import org.gulou.grid.campaign.RoundView;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** Keeps rosters: one statement makes a round, one counts it. */
@ApplicationScoped
class TargetRoster implements Roster {

    private static final int FIRST = 1;
    // In the order of the primary key, which then grows at its end.
    private static final String FREEZE = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, changed_at, site_ids,
                                         department_codes)
            SELECT m.county_code, ?, ?, m.id, d.no, m.grid_code, ?, m.site_ids, m.department_codes
              FROM (SELECT r.county_code, r.id, r.grid_code, site_ids, department_codes %s) m CROSS JOIN unnest(?::int[]) AS d (no)
             ORDER BY m.id, d.no
            """;
    // Who is listed by two papers is due once, by the earlier of both times.
    private static final String LISTED = """
            WITH written AS (
              INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, listed, due_at, changed_at,
                                           site_ids, department_codes)
              SELECT l.county_code, l.campaign_id, ?, coalesce(l.resident_id, l.id), d.no, l.area_code, l.resident_id IS NULL,
                     l.due_at, ?, %s
                FROM (SELECT DISTINCT ON (coalesce(resident_id, id)) * FROM campaign_listed WHERE county_code = ? AND campaign_id = ?
                       ORDER BY coalesce(resident_id, id), due_at, id) l
               CROSS JOIN unnest(?::int[]) AS d (no)
              ON CONFLICT (county_code, campaign_id, round_no, subject_id, dose) DO UPDATE SET due_at = excluded.due_at
              RETURNING xmax = 0 AS is_new)
            SELECT count(*) FILTER (WHERE is_new) AS n FROM written
            """.formatted(Workplaces.of("l"));
    private static final String HAS_LIST =
            "SELECT 1 FROM campaign_listed WHERE county_code = ? AND campaign_id = ? LIMIT 1";
    private static final String LIST_ALONE = "UPDATE campaign SET list_alone = ? WHERE id = ?";
    // Whom a list has given a time after that round's end, and who is pending in it.
    private static final String WAITING = """
            WITH waiting AS MATERIALIZED (
              SELECT t.subject_id, t.dose, t.due_at
                FROM campaign_round q
                JOIN campaign_target t ON t.campaign_id = q.campaign_id AND t.round_no = q.round_no AND t.due_at > q.due_at
               WHERE q.campaign_id = ? AND q.round_no = ? AND t.county_code = ? AND t.outcome IS NULL)
            """;
    private static final String REPEAT = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, listed, due_at, changed_at,
                                         site_ids, department_codes)
            %s
            SELECT t.county_code, t.campaign_id, ?, t.subject_id, t.dose, t.area_code, t.listed, w.due_at, ?, t.site_ids,
                   t.department_codes
              FROM campaign_target t LEFT JOIN waiting w ON w.subject_id = t.subject_id AND w.dose = t.dose
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = ?
            """.formatted(WAITING);
    // Everybody has a place in an order nobody chose; a round takes the next so many of them, around and around, and
    // whoever has a list's time beside.
    private static final String SHARE = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, listed, due_at, changed_at,
                                         site_ids, department_codes)
            %s
            SELECT t.county_code, t.campaign_id, ?, t.subject_id, t.dose, t.area_code, t.listed, w.due_at, ?, t.site_ids,
                   t.department_codes
              FROM (SELECT t.*, row_number() OVER (ORDER BY uuid_hash_extended(subject_id, 0), subject_id) - 1 AS place,
                           count(*) OVER () AS n, ceil(count(*) OVER () * ? / 100.0)::bigint AS size
                      FROM campaign_target t WHERE county_code = ? AND campaign_id = ? AND round_no = ?) t
              LEFT JOIN waiting w ON w.subject_id = t.subject_id AND w.dose = t.dose
             WHERE (place - (? * size) %% n + n) %% n < size OR w.due_at IS NOT NULL
            """.formatted(WAITING);
    private static final String PENDING = """
            SELECT t.area_code, count(*) AS n FROM campaign_target t
             WHERE t.county_code = ? AND t.campaign_id = ? AND t.round_no = ? AND t.outcome IS NULL AND %s
             GROUP BY t.area_code ORDER BY t.area_code
            """.formatted(TargetTime.MAY_BE_GIVEN);

    private final SqlReader reader;
    private final SqlWriter writer;
    private final RosterRound roster;
    private final Counters counters;
    private final Overdue overdue;
    private final EventLog events;
    private final BusinessClock clock;

    TargetRoster(
            SqlReader reader,
            SqlWriter writer,
            RosterRound roster,
            Counters counters,
            Overdue overdue,
            EventLog events,
            BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.roster = roster;
        this.counters = counters;
        this.overdue = overdue;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public long freeze(CampaignView campaign, Instant at) {
        boolean sampled = isSampled(campaign);
        int whole = sampled ? RosterRound.WHOLE : FIRST;
        boolean listAlone = campaign.target().demandsNothing() && hasList(campaign);
        writer.execute(LIST_ALONE, listAlone, campaign.id());
        long due = listAlone ? 0 : freezeRule(campaign, whole, at);
        due += freezeList(campaign, whole, at);
        if (sampled) {
            // Whom a list names is to be seen by its time, drawn or not.
            due = share(campaign, FIRST, at) + freezeList(campaign, FIRST, at);
        }
        counters.count(campaign, FIRST, clock.dayOf(at));
        return due;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public long next(CampaignView campaign, int round, Instant at) {
        int whole = roster.of(campaign);
        if (isSampled(campaign) && whole != RosterRound.WHOLE) {
            repeat(campaign, whole, RosterRound.WHOLE, at);
        }
        long due = isSampled(campaign) ? share(campaign, round, at) : repeat(campaign, whole, round, at);
        counters.count(campaign, round, clock.dayOf(at));
        return due;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void wake(CampaignView campaign, RoundView round) {
        // Also for who should have been checked before it began.
        overdue.wakeForTheNext(campaign, round, Instant.EPOCH);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void settleOverdue(CampaignView campaign, RoundView round, Instant at) {
        overdue.settle(campaign, round, at);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void remind(CampaignView campaign, RoundView round) {
        reader.list(
                        row -> new TargetsReminded(
                                campaign.id(),
                                Columns.area(row, "area_code"),
                                round.roundNo(),
                                row.getInt("n"),
                                round.dueAt(),
                                campaign.version()),
                        PENDING,
                        List.of(campaign.countyCode(), campaign.id(), round.roundNo(), clock.instant()))
                .forEach(events::record);
    }

    private long repeat(CampaignView campaign, int from, int round, Instant at) {
        return writer.execute(
                REPEAT,
                campaign.id(),
                round - 1,
                campaign.countyCode(),
                round,
                at,
                campaign.countyCode(),
                campaign.id(),
                from);
    }

    private long share(CampaignView campaign, int round, Instant at) {
        return writer.execute(
                SHARE,
                campaign.id(),
                round - 1,
                campaign.countyCode(),
                round,
                at,
                campaign.frequency().samplePercent(),
                campaign.countyCode(),
                campaign.id(),
                RosterRound.WHOLE,
                round - 1);
    }

    private long freezeRule(CampaignView campaign, int round, Instant at) {
        LocalDate today = clock.dayOf(at);
        RosterRule rule = RosterRule.of(campaign, today);
        List<Object> params = new ArrayList<>(List.of(campaign.id(), round, at));
        params.addAll(rule.params());
        params.add(campaign.doseNumbers());
        return writer.execute(FREEZE.formatted(rule.sql()), params.toArray());
    }

    // How many the list adds to those of the rule.
    private long freezeList(CampaignView campaign, int round, Instant at) {
        return reader.first(
                        row -> row.getLong("n"),
                        LISTED,
                        round,
                        at,
                        campaign.countyCode(),
                        campaign.id(),
                        campaign.doseNumbers())
                .orElse(0L);
    }

    private boolean hasList(CampaignView campaign) {
        return reader.first(row -> true, HAS_LIST, campaign.countyCode(), campaign.id())
                .isPresent();
    }

    private static boolean isSampled(CampaignView campaign) {
        return campaign.frequency() != null && campaign.frequency().isSampled();
    }
}
