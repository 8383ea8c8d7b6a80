package org.gulou.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaSqlTest {

    @ParameterizedTest
    @CsvSource({
        "450226, 450226, true", "450226, 450226100003001, true", "450226, 450227, false", "450226, 4502, false",
        "450226, 45022, false", "4502, 450299599, true", "45, 450226, true", "450226100, 450226101001, false"
    })
    void theDatabaseSeesWhatLiesInsideAsTheCodeDoes(String area, String place, boolean inside) throws SQLException {
        assertThat(holds(List.of(new AreaCode(area)), place)).isEqualTo(inside);
    }

    @Test
    void whoHasNoAreasSeesNothing() throws SQLException {
        assertThat(holds(List.of(), "450226")).isFalse();
        assertThat(AreaSql.inside("c", List.of()).params()).isEmpty();
    }

    @Test
    void severalAreasAreAllSeen() throws SQLException {
        List<AreaCode> areas = List.of(new AreaCode("450226100"), new AreaCode("450226101"));
        assertThat(holds(areas, "450226101001")).isTrue();
        assertThat(holds(areas, "450226102")).isFalse();
    }

    @Test
    void gridsAreListedBesideTheRangesOfLargerAreas() throws SQLException {
        // Given
        List<AreaCode> areas =
                List.of(new AreaCode("450226100003001"), new AreaCode("450226101"), new AreaCode("450226100003002"));
        // When
        AreaSql sql = AreaSql.inside("c", areas);
        // Then
        assertThat(sql.predicate()).isEqualTo("(c IN (?, ?) OR c >= ? AND c < ?)");
        assertThat(sql.namedPredicate())
                .isEqualTo("(c IN (:areaGrid0, :areaGrid1) OR c >= :areaFrom0 AND c < :areaTo0)");
        assertThat(sql.namedParams().values()).containsExactlyElementsOf(sql.params());
        assertThat(holds(areas, "450226100003002")).isTrue();
        assertThat(holds(areas, "450226101001001")).isTrue();
        assertThat(holds(areas, "450226100003003")).isFalse();
        assertThat(holds(areas, "450226100003")).isFalse();
    }

    @Test
    void bothFormsSayTheSame() {
        AreaSql sql = AreaSql.inside("area_code", List.of(new AreaCode("450226")));
        assertThat(sql.predicate()).isEqualTo("(area_code >= ? AND area_code < ?)");
        assertThat(sql.namedPredicate()).isEqualTo("(area_code >= :areaFrom0 AND area_code < :areaTo0)");
        assertThat(sql.namedParams().values()).containsExactlyElementsOf(sql.params());
    }

    private static boolean holds(List<AreaCode> areas, String place) throws SQLException {
        AreaSql sql = AreaSql.inside("c.code", areas);
        String select =
                "SELECT count(*) FROM (SELECT CAST(? AS varchar(15)) COLLATE \"C\" AS code) c WHERE " + sql.predicate();
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser("postgres");
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, place);
            for (int i = 0; i < sql.params().size(); i++) {
                statement.setObject(i + 2, sql.params().get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1) == 1;
            }
        }
    }
}
