package org.gulou.grid.riskarea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.sql.Columns;

/** One entry of the list as the matching needs it. {@code until} is the first day no longer listed, null while open. */
record ListedPlace(UUID id, AreaCode areaCode, String place, RiskLevel level, LocalDate from, LocalDate until) {

    static ListedPlace from(ResultSet row) throws SQLException {
        return new ListedPlace(
                row.getObject("id", UUID.class),
                Columns.area(row, "area_code"),
                row.getString("place"),
                RiskLevel.valueOf(row.getString("level")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    /** The match of that stay, if its place and days meet this entry's. */
    Optional<RiskMatch> match(Stay stay, int number) {
        if (!wasListedDuring(stay) || !(lies(stay) || surrounds(stay))) {
            return Optional.empty();
        }
        return Optional.of(new RiskMatch(id, level, number, lies(stay)));
    }

    private boolean wasListedDuring(Stay stay) {
        return !from.isAfter(stay.lastDay()) && (until == null || until.isAfter(stay.from()));
    }

    /** Whether the stay was in this place. */
    private boolean lies(Stay stay) {
        return areaCode == null
                ? stay.place() != null && plain(stay.place()).contains(plain(place))
                : stay.areaCode() != null && areaCode.contains(stay.areaCode());
    }

    /** Whether the stay was in a place around this one, so that it may have been here. */
    private boolean surrounds(Stay stay) {
        return areaCode != null && stay.areaCode() != null && stay.areaCode().contains(areaCode);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
