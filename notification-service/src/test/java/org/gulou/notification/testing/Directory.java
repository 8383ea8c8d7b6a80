package org.gulou.notification.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.SuiteTime;

/** What the owners of places, organisations, duties and sites would have told, put straight into the replica. */
public final class Directory {

    private static final String SERVICE = "notification";
    private static final String AREA =
            "INSERT INTO directory_area (code, level, name, aggregate_seq) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING";
    private static final String ORGANIZATION = """
            INSERT INTO directory_organization (code, name_zh, name_en, kind, area_code, aggregate_seq)
            VALUES (?, ?, ?, 'DEPARTMENT', '450226', 1) ON CONFLICT DO NOTHING
            """;
    private static final String SITE = """
            INSERT INTO directory_site (id, name, category_code, area_code, state, aggregate_seq)
            VALUES (?::uuid, ?, 'SCHOOL', ?, 'OPEN', 1)
            """;
    private static final String DUTY = """
            INSERT INTO directory_duty
              (id, subject_type, subject_code, area_code, role, user_id, since, acting_for, aggregate_seq)
            VALUES (?::uuid, ?, ?, ?, ?, ?, ?::timestamptz, ?::uuid, 1)
            """;
    private static final String BEGIN = "UPDATE directory_duty SET since = ?::timestamptz WHERE id = ?::uuid";
    private static final String SUSPEND = """
            UPDATE directory_duty SET suspended = ?::boolean, aggregate_seq = aggregate_seq + 1 WHERE id = ?::uuid
            """;
    private static final String END = "UPDATE directory_duty SET until = ?::timestamptz WHERE id = ?::uuid";

    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final AtomicInteger NEXT_COUNTY = new AtomicInteger(10);

    private Directory() {}

    /** A township of the county that no other test uses. */
    public static String township() {
        String code = "450226" + NEXT.getAndIncrement();
        insert(AREA, "450226", "COUNTY", "三江县");
        insert(AREA, code, "TOWNSHIP", "测试乡" + code);
        return code;
    }

    /** A village in a township of its own. */
    public static String village() {
        String code = township() + "201";
        insert(AREA, code, "VILLAGE", "测试村" + code);
        return code;
    }

    /** A county of its own, that nobody answers for yet. */
    public static String county() {
        String code = "4501" + NEXT_COUNTY.getAndIncrement();
        insert(AREA, code, "COUNTY", "测试县" + code);
        return code;
    }

    /** A township of that county. */
    public static String townshipOf(String county) {
        String code = county + NEXT.getAndIncrement();
        insert(AREA, code, "TOWNSHIP", "测试乡" + code);
        return code;
    }

    /** A department of the county. */
    public static void organization(String code, String nameZh, String nameEn) {
        insert(ORGANIZATION, code, nameZh, nameEn);
    }

    /** A site in that place. */
    public static UUID site(String name, String area) {
        UUID id = UUID.randomUUID();
        insert(SITE, id.toString(), name, area);
        return id;
    }

    /** A duty held for a place for a year. */
    public static UUID holds(String user, String role, String area) {
        return duty("AREA", area, area, role, user, null);
    }

    /** A duty held for a site. */
    public static UUID manages(String user, UUID site, String area) {
        return duty("SITE", site.toString(), area, "SITE_MANAGER", user, null);
    }

    /** A duty held for a department. */
    public static UUID heads(String user, String organization) {
        return duty("ORGANIZATION", organization, "450226", "ORG_HEAD", user, null);
    }

    /** A deputy who acts for the holder of another duty. */
    public static UUID actsFor(String user, UUID absent, String area) {
        return duty("AREA", area, area, "DEPUTY", user, absent.toString());
    }

    /** The duty begins only at that moment. */
    public static void begins(UUID duty, Instant since) {
        insert(BEGIN, since.toString(), duty.toString());
    }

    /** The replica has heard that the holder is absent. */
    public static void suspends(UUID duty) {
        insert(SUSPEND, "true", duty.toString());
    }

    /** The replica has heard that the holder is back. */
    public static void resumes(UUID duty) {
        insert(SUSPEND, "false", duty.toString());
    }

    /** The duty is over. */
    public static void ends(UUID duty) {
        insert(END, SuiteTime.now().minusSeconds(1).toString(), duty.toString());
    }

    private static UUID duty(String type, String subject, String area, String role, String user, String actingFor) {
        UUID id = UUID.randomUUID();
        String since = SuiteTime.now().minus(Duration.ofDays(365)).toString();
        insert(DUTY, id.toString(), type, subject, area, role, user, since, actingFor);
        return id;
    }

    private static void insert(String sql, String... values) {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser(SERVICE);
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
