package org.gulou.e2e.day;

import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** How a township hands in a report: the officer drafts, the leader signs, the officer submits. */
final class Reports {

    private Reports() {}

    static Answer handIn(DayContext day, String path, String officer, Map<String, ?> body) {
        Answer draft = day.as(officer).putNew(path, body);
        return signAndSubmit(day, path, officer, draft);
    }

    static Answer signAndSubmit(DayContext day, String path, String officer, Answer draft) {
        Session leader = day.as(officer + "-leader");
        Answer signed = leader.act(path + "/sign", draft.etag(), null);
        return day.as(officer).act(path + "/submit", signed.etag(), null);
    }
}
