package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** The rows of those who turn out to be one person, and those rows as they were. With every row in sight. */
@ApplicationScoped
class MergedRows {

    private static final String THEIRS =
            " WHERE county_code = ? AND campaign_id = ? AND round_no = ANY (?) AND subject_id = ANY (?)";
    private static final String ONE = """
             WHERE county_code = ? AND campaign_id = ? AND round_no = ? AND subject_id = ? AND dose = ?
            """;
    private static final String HELD = "SELECT " + HeldTarget.COLUMNS + " FROM campaign_target" + THEIRS
            + " ORDER BY round_no, subject_id, dose FOR UPDATE";
    private static final String KEEP =
            "INSERT INTO campaign_target_merged SELECT ?, t.* FROM campaign_target t" + THEIRS;
    private static final String KEPT = "SELECT " + HeldTarget.COLUMNS
            + " FROM campaign_target_merged WHERE county_code = ? AND merge_id = ? AND campaign_id = ?";
    private static final String FORGET =
            "DELETE FROM campaign_target_merged WHERE county_code = ? AND merge_id = ? AND campaign_id = ?";
    private static final String HAND_ON =
            "UPDATE campaign_target SET subject_id = ?, area_code = ?, changed_at = ?" + ONE;
    private static final String REMOVE = "DELETE FROM campaign_target" + ONE;
    private static final String WRITE = """
            UPDATE campaign_target SET outcome = ?, at = ?, record_id = ?, overdue = ?, due_at = ?, earliest_at = ?, implied_at = ?,
                   changed_at = ?
            """ + ONE;
    private static final String GIVE_BACK = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, id, area_code, listed, overdue, outcome, at,
                                         due_at, earliest_at, implied_at, record_id, changed_at, site_ids, department_codes)
            SELECT county_code, campaign_id, round_no, subject_id, dose, id, ?, listed, overdue, outcome, at, due_at, earliest_at,
                   implied_at, record_id, ?, site_ids, department_codes
              FROM campaign_target_merged
             WHERE county_code = ? AND merge_id = ? AND campaign_id = ? AND round_no = ? AND subject_id = ? AND dose = ?
            ON CONFLICT (county_code, campaign_id, round_no, subject_id, dose) DO NOTHING
            """;
    private static final String GIVE_BACK_SINCE = """
            INSERT INTO campaign_target (county_code, campaign_id, round_no, subject_id, dose, area_code, listed, changed_at, site_ids,
                                         department_codes)
            SELECT county_code, campaign_id, ?, subject_id, dose, ?, listed, ?, site_ids, department_codes
              FROM campaign_target_merged
             WHERE county_code = ? AND merge_id = ? AND campaign_id = ? AND round_no = ? AND subject_id = ? AND dose = ?
            ON CONFLICT (county_code, campaign_id, round_no, subject_id, dose) DO NOTHING
            """;
    private static final String ON_LISTS = """
            UPDATE campaign_listed SET resident_id = ?, area_code = coalesce(?, area_code), changed_at = ?
             WHERE county_code = ? AND campaign_id = ? AND resident_id = ?
            """;
    // Also by the papers of entries that were merged into the other one before: they come apart later.
    private static final String ON_LISTS_AGAIN = """
            UPDATE campaign_listed l SET resident_id = k.other, area_code = coalesce(k.home, l.area_code), changed_at = ?
              FROM (SELECT ?::uuid AS other, ?::text AS home) k
             WHERE l.county_code = ? AND l.campaign_id = ? AND l.resident_id = ? AND EXISTS (
               WITH RECURSIVE entry (id, merged_into) AS (
                 SELECT p.id, p.merged_into FROM resident p
                  WHERE p.county_code = l.county_code AND p.document_index = l.document_index
                 UNION
                 SELECT p.id, p.merged_into FROM entry e JOIN resident p ON p.county_code = l.county_code AND p.id = e.merged_into)
               SELECT 1 FROM entry WHERE id = k.other)
            """;

    private final SqlReader reader;
    private final SqlWriter writer;

    MergedRows(SqlReader reader, SqlWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Their targets in those rounds, held. */
    List<HeldTarget> held(CampaignView campaign, Integer[] rounds, List<UUID> subjects) {
        return reader.list(HeldTarget::of, HELD, theirs(campaign, rounds, subjects));
    }

    /** Keeps their targets in those rounds as they stand before a merge. */
    void keep(CampaignView campaign, UUID merge, Integer[] rounds, List<UUID> subjects) {
        writer.execute(KEEP, merge, campaign.countyCode(), campaign.id(), rounds, subjects.toArray(UUID[]::new));
    }

    /** The targets as they stood before that merge. */
    List<HeldTarget> kept(CampaignView campaign, UUID merge) {
        return reader.list(HeldTarget::of, KEPT, List.of(campaign.countyCode(), merge, campaign.id()));
    }

    void forget(CampaignView campaign, UUID merge) {
        writer.execute(FORGET, campaign.countyCode(), merge, campaign.id());
    }

    /** Makes a target somebody else's, who lives there. */
    void handOn(CampaignView campaign, HeldTarget target, UUID to, AreaCode area, Instant at) {
        writer.execute(
                HAND_ON,
                to,
                area,
                at,
                campaign.countyCode(),
                campaign.id(),
                target.round(),
                target.subject(),
                target.dose());
    }

    void remove(CampaignView campaign, HeldTarget target) {
        writer.execute(REMOVE, campaign.countyCode(), campaign.id(), target.round(), target.subject(), target.dose());
    }

    /** Writes what is recorded of a target and when they are due. */
    void write(CampaignView campaign, HeldTarget target, Instant at) {
        Standing standing = target.standing();
        writer.execute(
                WRITE,
                standing.outcome(),
                standing.at(),
                standing.recordId(),
                standing.overdue(),
                standing.dueAt(),
                standing.earliestAt(),
                standing.impliedAt(),
                at,
                campaign.countyCode(),
                campaign.id(),
                target.round(),
                target.subject(),
                target.dose());
    }

    /** Lets a target be due again as before that merge, in their place; whether they were not. */
    boolean giveBack(CampaignView campaign, UUID merge, HeldTarget target, Instant at) {
        return writer.execute(
                        GIVE_BACK,
                        target.place().area(),
                        at,
                        campaign.countyCode(),
                        merge,
                        campaign.id(),
                        target.round(),
                        target.subject(),
                        target.dose())
                > 0;
    }

    /** The same in a round made since that merge: a target like the one kept, of which nothing is recorded. */
    boolean giveBackSince(CampaignView campaign, UUID merge, HeldTarget kept, HeldTarget pending, Instant at) {
        return writer.execute(
                        GIVE_BACK_SINCE,
                        pending.round(),
                        pending.place().area(),
                        at,
                        campaign.countyCode(),
                        merge,
                        campaign.id(),
                        kept.round(),
                        kept.subject(),
                        kept.dose())
                > 0;
    }

    /** Lists that name the one name the other from now on, who lives there. */
    void nameOnLists(CampaignView campaign, UUID one, UUID other, AreaCode home, Instant at) {
        writer.execute(ON_LISTS, other, inside(campaign, home), at, campaign.countyCode(), campaign.id(), one);
    }

    /** Lists that name the one name the other, who lives there, where it is the other's papers they give; whether there are such. */
    boolean nameOnListsAgain(CampaignView campaign, UUID one, UUID other, AreaCode home, Instant at) {
        return writer.execute(
                        ON_LISTS_AGAIN, at, other, inside(campaign, home), campaign.countyCode(), campaign.id(), one)
                > 0;
    }

    // Whoever lives outside the campaign stays where the list has dispatched them to.
    private static AreaCode inside(CampaignView campaign, AreaCode home) {
        return campaign.areaCode().contains(home) ? home : null;
    }

    private static List<Object> theirs(CampaignView campaign, Integer[] rounds, List<UUID> subjects) {
        return List.of(campaign.countyCode(), campaign.id(), rounds, subjects.toArray(UUID[]::new));
    }
}
