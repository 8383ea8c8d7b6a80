package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.SuiteTime;

/** Campaigns as requests, by the officer of the county. */
public final class CampaignRequests {

    /** Where campaigns are. */
    public static final String CAMPAIGNS = "/grid/v1/campaigns";

    private CampaignRequests() {}

    /** A campaign that tests everybody of an area within three days. */
    public static Map<String, Object> testing(String area) {
        Map<String, Object> request = new HashMap<>();
        request.put("kind", "TESTING");
        request.put("name", "核酸检测");
        request.put("areaCode", area);
        request.put("dueAt", inDays(3));
        return request;
    }

    /** Everybody every so many days, in place of whatever a campaign's frequency has been. */
    public static Map<String, Object> everyDays(int days) {
        return frequency(days, null, null);
    }

    /** Such a share in every window of so many days, in place of whatever a campaign's frequency has been. */
    public static Map<String, Object> samples(int percent, int windowDays) {
        return frequency(null, percent, windowDays);
    }

    private static Map<String, Object> frequency(Integer everyDays, Integer percent, Integer windowDays) {
        Map<String, Object> frequency = new HashMap<>();
        frequency.put("everyDays", everyDays);
        frequency.put("timesPerWeek", null);
        frequency.put("samplePercent", percent);
        frequency.put("windowDays", windowDays);
        return frequency;
    }

    /** A campaign that gives everybody of an area two doses, the second 21 days after the first or later. */
    public static Map<String, Object> vaccinating(String area) {
        Map<String, Object> request = testing(area);
        request.put("kind", "VACCINATION");
        request.put("dueAt", inDays(90));
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2, "minDaysAfterPrevious", 21)));
        return request;
    }

    /** The moment so many days from now, as clients write it. */
    public static String inDays(int days) {
        return SuiteTime.now().atOffset(ZoneOffset.ofHours(8)).plusDays(days).toString();
    }

    /** That campaign as a draft; its answer. */
    public static Response drafted(Map<String, Object> request) {
        Response answer = Callers.county().body(request).post(CAMPAIGNS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** That campaign opened; its answer. */
    public static Response opened(Map<String, Object> request) {
        Response answer = act(drafted(request), "open");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** A verb on a campaign as that answer showed it. */
    public static Response act(Response campaign, String verb) {
        return Callers.county()
                .header("If-Match", campaign.header("ETag"))
                .post(CAMPAIGNS + "/" + campaign.path("id") + "/" + verb);
    }

    /** A change of a campaign as that answer showed it. */
    public static Response patch(Response campaign, Map<String, ?> change) {
        return Callers.county()
                .header("If-Match", campaign.header("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(CAMPAIGNS + "/" + campaign.path("id"));
    }

    /** Records for that campaign, by the officer of the county. */
    public static Response record(String campaign, List<? extends Map<String, ?>> items) {
        return Callers.county().body(Map.of("items", items)).post(CAMPAIGNS + "/" + campaign + "/records");
    }

    /** The one record of a resident, as of a moment. */
    public static Map<String, Object> item(String resident, String outcome, Object at) {
        Map<String, Object> item = new HashMap<>();
        item.put("residentId", resident);
        item.put("outcome", outcome);
        item.put("at", at.toString());
        return item;
    }

    /** The counts of one area. */
    public static Response coverage(String campaign, String query) {
        Response answer = Callers.county().get(CAMPAIGNS + "/" + campaign + "/coverage?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
