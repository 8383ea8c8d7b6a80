package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;
import org.gulou.grid.task.SealedContact;
import org.gulou.grid.task.Task;
import org.gulou.grid.task.TaskKind;
import org.gulou.grid.task.TaskOrder;
import org.gulou.grid.task.TaskPlaces;
import org.gulou.grid.task.TaskSource;

/**
 * Whoever is pending in the running round of an open campaign is work for those whose area they live in; who was listed without a place
 * lies on the campaign's area, and where that is the county, is work for its officers.
 */
@ApplicationScoped
class TargetTasks implements TaskSource {

    private static final String ID = "'RECORD_TARGET/' || t.id";
    // Whose row it is, with the name and the phone sealed for it.
    private static final String LISTED = "ARRAY[uuid_send(l.id), l.name, l.phone]";
    private static final String REGISTERED = "ARRAY[uuid_send(p.id), p.name, p.phone]";
    // The open campaigns are few, and each has its targets by area: campaign_target_area. Whom to see is looked up for
    // the rows of the page alone: the database leaves subqueries of the select list until it has sorted and cut.
    private static final String SELECT =
            """
            SELECT t.id, t.subject_id, t.listed, t.dose, t.area_code, coalesce(t.due_at, q.due_at) AS due_at, c.name AS campaign, c.unit,
                   CASE WHEN t.listed
                        THEN (SELECT %1$s FROM campaign_listed l
                               WHERE l.county_code = t.county_code AND l.campaign_id = t.campaign_id AND l.id = t.subject_id)
                        WHEN c.unit = 'HOUSEHOLD'
                        THEN %3$s
                        ELSE coalesce((SELECT %2$s FROM resident p WHERE p.county_code = t.county_code AND p.id = t.subject_id),
                                      %4$s) END AS contact
              FROM campaign c
              JOIN campaign_round q ON q.campaign_id = c.id AND q.round_no = c.running_round
              JOIN campaign_target t
                ON t.county_code = c.county_code AND t.campaign_id = c.id AND t.round_no = c.running_round""".formatted(LISTED, REGISTERED, HouseholdContact.ofTarget(REGISTERED), ListedContact.ofTarget(LISTED));
    // It becomes work by the time alone, too: as its round begins, or the day from which a later dose may be given.
    private static final String NEWS = "greatest(t.changed_at, q.opens_at, q.changed_at, t.earliest_at) >= ?";
    private static final Keyset<Task> ORDER = TaskOrder.over("coalesce(t.due_at, q.due_at)", ID);

    private final SqlReader reader;
    private final TaskPlaces places;
    private final BusinessClock clock;

    TargetTasks(SqlReader reader, TaskPlaces places, BusinessClock clock) {
        this.reader = reader;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.GRID_WORKER, Roles.VILLAGE_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER);
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public Page<Task> open(List<AreaCode> areas, PageRequest page) {
        Where where = places.in("t.area_code", areas)
                .and("c.state = 'OPEN'")
                .and("t.outcome IS NULL")
                .and(TargetTime.HAS_BEGUN, clock.instant())
                .and(TargetTime.MAY_BE_GIVEN, clock.instant());
        page.updatedSince().ifPresent(since -> where.and(NEWS, since));
        return reader.page(TargetTasks::task, SELECT, where, ORDER, page);
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("subject_id", UUID.class);
        boolean listed = row.getBoolean("listed");
        boolean household = "HOUSEHOLD".equals(row.getString("unit"));
        int dose = row.getInt("dose");
        return new Task(
                "RECORD_TARGET/" + id,
                TaskKind.RECORD_TARGET,
                new Task.Subject("TARGET", id.toString(), row.getString("campaign"), Columns.area(row, "area_code")),
                household || listed ? null : subject,
                household ? subject : null,
                dose == 0 ? null : dose,
                null,
                contact(Columns.array(row, "contact", byte[][].class)),
                Columns.instant(row, "due_at"));
    }

    private static SealedContact contact(byte[][] found) {
        if (found == null) {
            return null;
        }
        ByteBuffer owner = ByteBuffer.wrap(found[0]);
        return new SealedContact(new UUID(owner.getLong(), owner.getLong()), found[1], found[2]);
    }
}
