package org.gulou.report.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.SuiteTime;

/** What the owner of places, organisations and duties would have told, put straight into the replica. */
public final class Directory {

    private static final String AREA = """
            INSERT INTO directory_area (code, level, name, aggregate_seq) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING
            """;
    private static final String ORGANIZATION = """
            INSERT INTO directory_organization (code, name_zh, kind, area_code, aggregate_seq)
            VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING
            """;
    private static final String DUTY = """
            INSERT INTO directory_duty
              (id, subject_type, subject_code, area_code, role, user_id, acting_for, since, aggregate_seq)
            VALUES (?::uuid, ?, ?, ?, ?, ?, ?::uuid, ?::timestamptz, 1)
            """;
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private Directory() {}

    /** A township that no other test uses, with a leader. */
    public static synchronized String township() {
        String code = "450226" + NEXT.getAndIncrement();
        insert(AREA, "4502", "CITY", "测试市");
        insert(AREA, "450226", "COUNTY", "测试县");
        insert(AREA, code, "TOWNSHIP", "测试乡" + code);
        duty("AREA", code, code, "PRINCIPAL", leaderOf(code));
        return code;
    }

    /** A village of that township. */
    public static String village(String township, int number) {
        String code = township + number;
        insert(AREA, code, "VILLAGE", "测试村" + code);
        return code;
    }

    /** The account that signs for a township. */
    public static String leaderOf(String township) {
        return "leader-" + township;
    }

    /** An organisation of the county. */
    public static void organization(String code) {
        insert(ORGANIZATION, code, "测试" + code, "DEPARTMENT", "450226");
    }

    /** A duty held for a year. */
    public static void duty(String subjectType, String subject, String area, String role, String user) {
        duty(subjectType, subject, area, role, user, null);
    }

    /** The duty of a deputy who acts for an absent holder. */
    public static void actingDeputy(String township, String user) {
        duty("AREA", township, township, "DEPUTY", user, UUID.randomUUID().toString());
    }

    private static void duty(
            String subjectType, String subject, String area, String role, String user, String actingFor) {
        String id = UUID.randomUUID().toString();
        String since = SuiteTime.now().minus(Duration.ofDays(365)).toString();
        insert(DUTY, id, subjectType, subject, area, role, user, actingFor, since);
    }

    private static void insert(String sql, String... values) {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("report");
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
