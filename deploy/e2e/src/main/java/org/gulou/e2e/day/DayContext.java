package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;
import org.gulou.e2e.http.Suite;

/** What every chapter has at hand. */
record DayContext(Suite suite, Story story, Interlude interlude, String tag) {

    /** The county the day is played in. */
    static final String COUNTY = "450226";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A context whose things bear the time of this run in their names, so that the day can be played again. */
    static DayContext begin(Suite suite, Story story, Interlude interlude) {
        String tag = LocalDateTime.now(ZONE).format(DateTimeFormatter.ofPattern("MMdd-HHmmss"));
        return new DayContext(suite, story, interlude, tag);
    }

    Session as(String account) {
        return suite.as(account);
    }

    /** The business day. */
    LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZONE);
    }

    /** A moment as the contract writes it. */
    static String wire(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime().toString();
    }

    /** Every item of a list, page after page. */
    List<JsonNode> all(Session session, String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            Answer page = session.get(path + (next.isEmpty() ? "" : "&cursor=" + next));
            page.items().forEach(items::add);
            next = page.text("next");
        } while (!next.isEmpty());
        return items;
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
