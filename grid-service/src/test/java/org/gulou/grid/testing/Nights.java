package org.gulou.grid.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.gulou.chassis.testing.EmbeddedDatabase;

/** The time at which what has had its time is purged. */
public final class Nights {

    private Nights() {}

    /** Makes the purges of that day due at once, whatever another test has made of the clock. */
    public static void fall(String day) {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser("grid");
                Statement forget = connection.createStatement();
                PreparedStatement due = connection.prepareStatement("INSERT INTO timer (id, kind, subject, due_at)"
                        + " VALUES (gen_random_uuid(), 'retention', ?, '2000-01-01T00:00:00Z')")) {
            connection.setAutoCommit(false);
            forget.execute("DELETE FROM timer WHERE kind = 'retention'");
            due.setString(1, day);
            due.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
