package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Grounds;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Answers a list to whoever sent it, in clear and audited. */
@ApplicationScoped
class ListAnswer {

    // Of the rounds that had not ended when the list named them, what the latest one knows in which something
    // came of it, else the running one or the last they were in, or the roster of samples; the first dose speaks
    // for all.
    private static final String SELECT = """
            SELECT l.id, l.resident_id, l.document_type, l.document, l.name, l.area_code, l.due_at, t.area_code AS now_in,
                   t.outcome, t.at, l.registered_at
              FROM campaign_list_row e
              JOIN campaign_listed l
                ON l.county_code = e.county_code AND l.campaign_id = e.campaign_id AND l.id = e.listed_id
              JOIN campaign c ON c.id = l.campaign_id
              LEFT JOIN LATERAL (
                SELECT f.area_code, f.outcome, f.at, f.changed_at
                  FROM generate_series(0, c.running_round) AS round (no)
                  JOIN campaign_target f ON f.county_code = l.county_code AND f.campaign_id = l.campaign_id
                   AND f.round_no = round.no AND f.subject_id = coalesce(l.resident_id, l.id) AND f.dose <= 1
                 WHERE round.no = 0 OR round.no >= e.round_no
                 ORDER BY f.outcome IS NULL, f.round_no DESC LIMIT 1) t ON true""";
    // Whoever is pending past their time is overdue without anything having been written.
    private static final String CHANGED_SINCE = """
            greatest(e.named_at, l.changed_at, t.changed_at, CASE WHEN t.outcome IS NULL AND l.due_at <= ? THEN l.due_at END) >= ?""";
    private static final String SENDER = """
            SELECT sent_by FROM campaign_list_row WHERE county_code = ? AND campaign_id = ? AND import_id = ? LIMIT 1
            """;
    private static final Keyset<Row> ORDER = Keyset.of(Key.uuid("id", "l.id", Row::id));

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final AreaScope scope;
    private final Caller caller;
    private final Cipher cipher;
    private final AuditLog audit;
    private final BusinessClock clock;

    ListAnswer(
            SqlReader reader,
            CampaignRegister campaigns,
            AreaScope scope,
            Caller caller,
            Cipher cipher,
            AuditLog audit,
            BusinessClock clock) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.scope = scope;
        this.caller = caller;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 404 NOT_FOUND for a list nobody inside the caller's areas has sent, 403 FORBIDDEN for anybody but its sender, who is told of the
     * people due in their areas.
     */
    @Transactional
    Page<ListedView> read(UUID id, UUID importId, PageRequest page) {
        CampaignView campaign = campaigns.require(id);
        String sender = reader.first(
                        row -> row.getString("sent_by"), SENDER, campaign.countyCode(), campaign.id(), importId)
                .filter(found -> found.equals(caller.user()) ? touches(campaign) : scope.contains(campaign.areaCode()))
                .orElseThrow(CommonError.NOT_FOUND::problem);
        if (!sender.equals(caller.user())) {
            throw CommonError.FORBIDDEN.problem();
        }
        Where where = Where.all()
                .and("e.county_code = ?", campaign.countyCode())
                .and("e.campaign_id = ?", campaign.id())
                .and("e.import_id = ?", importId);
        Instant now = clock.instant();
        page.updatedSince().ifPresent(since -> where.and(CHANGED_SINCE, now, since));
        Page<Row> rows = reader.page(row -> row(row, now), SELECT, where, ORDER, page);
        audit.record(
                "CAMPAIGN_LIST_ANSWERED",
                "CAMPAIGN",
                id.toString(),
                campaign.areaCode(),
                Map.of("importId", importId, "people", rows.items().size(), "residents", residents(rows)));
        return rows.map(Row::view);
    }

    // A place that leaves widens the campaign's area beyond its sender's, not what they are told.
    private boolean touches(CampaignView campaign) {
        return campaign.extent().parts().stream().anyMatch(part -> scope.grants(Grounds.touching(part)));
    }

    // By whom the register knows the audit log is asked who has looked at them.
    private static List<String> residents(Page<Row> rows) {
        return rows.items().stream()
                .map(Row::residentId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList();
    }

    private Row row(ResultSet row, Instant now) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String outcome = row.getString("outcome");
        Instant dueAt = Columns.instant(row, "due_at");
        return new Row(
                id,
                row.getObject("resident_id", UUID.class),
                new ListedView(
                        DocumentType.of(row.getString("document_type")),
                        cipher.decrypt(PersonalField.DOCUMENT, id, row.getBytes("document")),
                        cipher.decrypt(PersonalField.NAME, id, row.getBytes("name")),
                        presence(row),
                        Columns.instant(row, "registered_at"),
                        Columns.area(row, row.getString("now_in") == null ? "area_code" : "now_in"),
                        outcome == null ? null : Outcome.valueOf(outcome),
                        outcome == null ? null : Columns.instant(row, "at"),
                        dueAt,
                        outcome == null && !dueAt.isAfter(now)));
    }

    private static ListedView.Presence presence(ResultSet row) throws SQLException {
        boolean known = row.getObject("resident_id") != null && row.getObject("registered_at") == null;
        return known ? ListedView.Presence.FOUND : ListedView.Presence.ADDED;
    }

    /** A row with the id that orders it, and the resident it is about when the register knows them. */
    private record Row(UUID id, UUID residentId, ListedView view) {}
}
