package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** Twenty sites are registered, spread over the townships and the kinds of site the county visits. */
final class SitesChapter {

    /** The village the local village officer answers for; the first site lies there. */
    static final String VILLAGE = "450226100003";

    private static final int SITES = 20;
    private static final List<String> CATEGORIES = List.of("SCH", "EAT", "TRA", "MED", "HOT", "CIN", "MKT");

    private final DayContext day;

    SitesChapter(DayContext day) {
        this.day = day;
    }

    /** Plays and answers the id of the site to be inspected. */
    String play() {
        day.story().chapter("重点场所: the sites the county supervises");
        Session county = day.as("county");
        List<String> places = places(county);
        List<String> sites = new ArrayList<>();
        for (int i = 0; i < SITES; i++) {
            sites.add(register(county, i, places.get(i % places.size())).id());
            if (i == SITES / 2) {
                day.interlude().at(Moment.SITES_REGISTERED);
            }
        }
        day.story().step("%d sites registered in %d places", SITES, Math.min(SITES, places.size()));
        long total = county.get("/inspection/v1/sites?area=" + DayContext.COUNTY + "&limit=1&count=true")
                .body()
                .path("total")
                .asLong();
        day.story().step("The county now knows of %d sites", total);
        return sites.get(0);
    }

    private List<String> places(Session county) {
        List<String> places = new ArrayList<>();
        places.add(VILLAGE);
        for (JsonNode township :
                day.all(county, "/grid/v1/areas?parent=" + DayContext.COUNTY + "&level=TOWNSHIP&limit=50")) {
            places.add(township.path("code").asText());
        }
        return places;
    }

    private Answer register(Session county, int number, String place) {
        String category = CATEGORIES.get(number % CATEGORIES.size());
        return county.post(
                "/inspection/v1/sites",
                Map.of(
                        "name",
                        "测试场所 " + category + " " + day.tag() + "-" + number,
                        "categoryCode",
                        category,
                        "areaCode",
                        place,
                        "address",
                        "测试路" + (number + 1) + "号",
                        "contact",
                        Map.of("name", "覃测试", "phone", "13900000001"),
                        "risk",
                        number % 3 == 0 ? "HIGH" : "MEDIUM"));
    }
}
