package org.gulou.grid.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;
import org.gulou.grid.task.Task;
import org.gulou.grid.task.TaskKind;
import org.gulou.grid.task.TaskOrder;

/** Finds vacancies in the caller's areas: every subject there is, against the posts that must be held. */
@ApplicationScoped
public class VacancyService {

    private static final String SELECT = """
            SELECT s.subject_type, s.subject_code, s.name, s.area_code, s.level, p.role
              FROM (SELECT 'AREA' AS subject_type, code AS subject_code, name, code AS area_code, level,
                           valid_from, valid_to, updated_at
                      FROM area
                    UNION ALL
                    SELECT 'ORGANIZATION', code, name_zh, area_code, 'ANY', NULL, NULL, updated_at FROM organization
                    UNION ALL
                    SELECT 'SITE', id::text COLLATE "C", name, area_code, 'ANY', NULL, NULL, NULL FROM directory_site
                     WHERE state IS DISTINCT FROM 'CLOSED') s
              JOIN duty_post p ON p.subject_type = s.subject_type AND p.level = s.level AND p.required""";
    private static final String EXISTS =
            "(s.valid_from IS NULL OR s.valid_from <= ?)" + " AND (s.valid_to IS NULL OR s.valid_to > ?)";
    private static final String NOBODY = """
            NOT EXISTS (
              SELECT 1 FROM duty d
               WHERE d.subject_type = s.subject_type AND d.subject_code = s.subject_code AND d.role = p.role
                 AND d.since <= ? AND (d.until IS NULL OR d.until > ?)
                 AND (d.suspended_at IS NULL OR d.suspended_until <= ?
                      OR EXISTS (SELECT 1 FROM duty a WHERE a.acting_for = d.id
                                  AND a.since <= ? AND (a.until IS NULL OR a.until > ?))))""";
    // Since when it is vacant: since the subject is there, or was last held, by a deputy too. Of sites nobody knows
    // since when they are there, so theirs are never left out.
    private static final String NEWS = """
            (s.updated_at IS NULL OR s.updated_at >= ? OR s.valid_from > ?
             OR EXISTS (SELECT 1 FROM duty d
                         WHERE d.subject_type = s.subject_type AND d.subject_code = s.subject_code AND d.role IN (p.role, 'DEPUTY')
                           AND greatest(d.updated_at, CASE WHEN d.until <= ? THEN d.until END) >= ?))""";
    private static final String KEY =
            "(s.area_code || '/' || s.subject_type || '/' || s.subject_code || '/' || p.role) COLLATE \"C\"";
    private static final Keyset<VacancyView> ORDER = Keyset.of(Key.text("areaCode", KEY, VacancyView::key));
    private static final Keyset<Task> TASK_ORDER =
            TaskOrder.over("CAST(NULL AS timestamptz)", "'" + TaskKind.FILL_VACANCY + "/' || " + KEY);

    private final SqlReader reader;
    private final AreaScope scope;
    private final BusinessClock clock;

    VacancyService(SqlReader reader, AreaScope scope, BusinessClock clock) {
        this.reader = reader;
        this.scope = scope;
        this.clock = clock;
    }

    /** The vacancies inside the area, 404 NOT_FOUND outside the caller's; by area, those of one role alone if one is given. */
    public Page<VacancyView> list(AreaCode area, DutyRole role, PageRequest page) {
        Where where = vacant(scope.narrow(area), page).andIf("p.role = ?", role);
        return reader.page(VacancyView::from, SELECT, where, ORDER, page);
    }

    /** The vacancies inside these areas as tasks, which have no deadline. */
    Page<Task> tasks(List<AreaCode> areas, PageRequest page) {
        return reader.page(row -> VacancyView.from(row).task(), SELECT, vacant(areas, page), TASK_ORDER, page);
    }

    private Where vacant(List<AreaCode> areas, PageRequest page) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Where where = Where.all()
                .and(scope.sql("s.area_code", areas))
                .and(EXISTS, today, today)
                .and(NOBODY, now, now, now, now, now);
        // The first day of a place is news if it had not begun before.
        page.updatedSince().ifPresent(since -> where.and(NEWS, since, clock.dayOf(since.minusNanos(1)), now, since));
        return where;
    }
}
