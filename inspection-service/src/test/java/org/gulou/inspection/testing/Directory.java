package org.gulou.inspection.testing;

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
            VALUES (?, ?, ?, '450226', 1) ON CONFLICT DO NOTHING
            """;
    private static final String DUTY = """
            INSERT INTO directory_duty (id, subject_type, subject_code, area_code, role, user_id, since, aggregate_seq)
            VALUES (?::uuid, ?, ?, ?, ?, ?, ?::timestamptz, 1)
            """;
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private Directory() {}

    /** A township of the county that no other test uses. */
    public static synchronized String township() {
        String code = "450226" + NEXT.getAndIncrement();
        insert(AREA, "450226", "COUNTY", "测试县");
        insert(AREA, code, "TOWNSHIP", "测试乡" + code);
        return code;
    }

    /** A village in a township of its own. */
    public static String village() {
        String code = township() + "201";
        insert(AREA, code, "VILLAGE", "测试村" + code);
        return code;
    }

    /** Another village of that township, 202 or further. */
    public static String villageOf(String township, int number) {
        String code = township + number;
        insert(AREA, code, "VILLAGE", "测试村" + code);
        return code;
    }

    /** An organisation of the county. */
    public static void organization(String code, String kind) {
        insert(ORGANIZATION, code, "测试" + code, kind);
    }

    /** A duty held for a year. */
    public static void duty(String subjectType, String subject, String area, String role, String user) {
        String since = SuiteTime.now().minus(Duration.ofDays(365)).toString();
        insert(DUTY, UUID.randomUUID().toString(), subjectType, subject, area, role, user, since);
    }

    private static void insert(String sql, String... values) {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("inspection");
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
