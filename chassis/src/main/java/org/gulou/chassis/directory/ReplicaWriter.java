package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gulou.chassis.directory.ReplicaEvents.AreaChanged;
import org.gulou.chassis.directory.ReplicaEvents.DutyChanged;
import org.gulou.chassis.directory.ReplicaEvents.NamedPeriod;
import org.gulou.chassis.directory.ReplicaEvents.OrganizationChanged;
import org.gulou.chassis.directory.ReplicaEvents.SiteChanged;
import org.gulou.chassis.time.BusinessClock;

/** Brings the replica up to an event; one older than what is there changes nothing. */
@ApplicationScoped
class ReplicaWriter {

    private static final String AREA = """
            INSERT INTO directory_area AS d
              (code, level, name, parent_code, valid_from, valid_to, successor_code, aggregate_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET level = excluded.level, name = excluded.name,
              parent_code = excluded.parent_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
              successor_code = excluded.successor_code, aggregate_seq = excluded.aggregate_seq
            WHERE d.aggregate_seq < excluded.aggregate_seq
            """;
    private static final String FORGET_HISTORY = "DELETE FROM directory_area_history WHERE code = ?";
    private static final String HISTORY = """
            INSERT INTO directory_area_history (code, n, name, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String ORGANIZATION = """
            INSERT INTO directory_organization AS d (code, name_zh, name_en, kind, area_code, aggregate_seq)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
              kind = excluded.kind, area_code = excluded.area_code, aggregate_seq = excluded.aggregate_seq
            WHERE d.aggregate_seq < excluded.aggregate_seq
            """;
    private static final String DUTY = """
            INSERT INTO directory_duty AS d
              (id, subject_type, subject_code, area_code, role, user_id, since, until, acting_for, suspended, aggregate_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET subject_type = excluded.subject_type, subject_code = excluded.subject_code,
              area_code = excluded.area_code, role = excluded.role, user_id = excluded.user_id,
              since = excluded.since, until = excluded.until, acting_for = excluded.acting_for,
              suspended = excluded.suspended,
              aggregate_seq = excluded.aggregate_seq
            WHERE d.aggregate_seq < excluded.aggregate_seq
            """;
    private static final String SITE = """
            INSERT INTO directory_site AS d
              (id, name, category_code, area_code, department_code, risk, state, aggregate_seq, category_since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, category_code = excluded.category_code,
              area_code = excluded.area_code, department_code = excluded.department_code, risk = excluded.risk,
              state = excluded.state, aggregate_seq = excluded.aggregate_seq,
              category_since = CASE WHEN d.category_code IS DISTINCT FROM excluded.category_code
                                    THEN excluded.category_since ELSE d.category_since END
            WHERE d.aggregate_seq < excluded.aggregate_seq
            """;

    private final Replica replica;
    private final BusinessClock clock;

    ReplicaWriter(Replica replica, BusinessClock clock) {
        this.replica = replica;
        this.clock = clock;
    }

    void write(AreaChanged area, long seq) {
        String code = area.code().value();
        int written = replica.update(
                AREA,
                code,
                area.level().name(),
                area.name(),
                Rows.text(area.parentCode()),
                area.validFrom(),
                area.validTo(),
                Rows.text(area.successorCode()),
                seq);
        if (written > 0) {
            rewriteHistory(code, Objects.requireNonNullElse(area.history(), List.of()));
        }
    }

    void write(OrganizationChanged organization, long seq) {
        replica.update(
                ORGANIZATION,
                organization.code(),
                organization.nameZh(),
                organization.nameEn(),
                Rows.text(organization.kind()),
                Rows.text(organization.areaCode()),
                seq);
    }

    void write(DutyChanged duty, long seq) {
        replica.update(
                DUTY,
                duty.id(),
                duty.subjectType().name(),
                duty.subjectCode(),
                Rows.text(duty.areaCode()),
                duty.role().name(),
                duty.userId(),
                Rows.moment(duty.since()),
                Rows.moment(duty.until()),
                duty.actingFor(),
                duty.suspended(),
                seq);
    }

    void write(SiteChanged site, long seq) {
        replica.update(
                SITE,
                site.id(),
                site.name(),
                site.categoryCode(),
                Rows.text(site.areaCode()),
                site.departmentCode(),
                site.risk(),
                site.state(),
                seq,
                Rows.moment(clock.instant()));
    }

    private void rewriteHistory(String code, List<NamedPeriod> history) {
        replica.update(FORGET_HISTORY, code);
        for (int n = 0; n < history.size(); n++) {
            NamedPeriod period = history.get(n);
            LocalDate from = period.validFrom();
            replica.update(HISTORY, code, n, period.name(), from, period.validTo());
        }
    }
}
