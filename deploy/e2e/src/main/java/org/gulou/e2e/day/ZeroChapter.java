package org.gulou.e2e.day;

import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** Every township declares, signed, that none of the events of the list has happened; missing would not be zero. */
final class ZeroChapter {

    private final DayContext day;

    ZeroChapter(DayContext day) {
        this.day = day;
    }

    void play() {
        day.story().chapter("零报告: the zero declarations of the day");
        int signed = 0;
        for (Map.Entry<String, String> township : Townships.OFFICERS.entrySet()) {
            signed += declare(township.getKey(), township.getValue()) ? 1 : 0;
        }
        day.story()
                .step(
                        "%d zero declarations signed and submitted now, %d stood already",
                        signed, Townships.OFFICERS.size() - signed);
    }

    private boolean declare(String unit, String officer) {
        String path = "/report/v1/reports/ZERO-DAILY/" + unit + "/" + day.today();
        Session session = day.as(officer);
        Answer there = session.tryGet(path);
        if (there.status() == 404) {
            there = session.post(path + "/zero", null);
        }
        return switch (there.text("state")) {
            case "DRAFT", "RETURNED" -> {
                Reports.signAndSubmit(day, path, officer, there);
                yield true;
            }
            case "SIGNED" -> {
                session.act(path + "/submit", there.etag(), null);
                yield true;
            }
            case "SUBMITTED", "ACCEPTED" -> false;
            default -> throw new IllegalStateException("Not a report: " + there.body());
        };
    }
}
