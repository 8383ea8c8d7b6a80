package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Residents and households as requests; all people are made up, each with a resident ID nobody else has. */
public final class People {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1960, 1, 1);
    private static final int DAYS = 12_000;
    // The database outlives the application of a test, and its classes: each loading has numbers of its own.
    private static final String LOADINGS = "gulou.grid.testing.people-loadings";
    private static final int OF_A_LOADING = 4 * DAYS;
    private static final AtomicInteger NEXT = new AtomicInteger(loading() * OF_A_LOADING);
    // Of those a test names by itself, and of those nobody names.
    private static final String DIVISION = "450226";
    private static final String DIVISION_OF_THE_NEW = "450222";

    private People() {}

    /** A resident ID of a man (odd) or a woman born on that day, the check character right (GB 11643). */
    public static String idNumber(LocalDate birthDate, int sequence) {
        return idNumber(DIVISION, birthDate, sequence);
    }

    private static String idNumber(String division, LocalDate birthDate, int sequence) {
        String body = division + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECKS.charAt(sum % CHECKS.length());
    }

    /** A resident ID nobody has been given yet, and no test names by itself. */
    public static String newIdNumber() {
        int n = NEXT.getAndIncrement();
        return idNumber(DIVISION_OF_THE_NEW, FIRST_BIRTHDAY.plusDays(n % DAYS), 100 + n / DAYS);
    }

    /** A household made in that grid; its id. */
    public static String household(String grid) {
        Response answer = Callers.county()
                .body(Map.of("gridCode", grid, "number", "H" + NEXT.getAndIncrement(), "address", "古宜镇兴宜街18号3栋"))
                .post("/grid/v1/households");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    /** A resident of that household, to be registered. */
    public static Map<String, Object> resident(String household) {
        Map<String, Object> request = new HashMap<>();
        request.put("householdId", household);
        request.put("name", "吴测试");
        request.put("document", Map.of("type", "01", "number", newIdNumber()));
        request.put("phone", "13900000001");
        return request;
    }

    /** A resident registered there as that says. */
    public static Response registered(Map<String, Object> request) {
        Response answer = Callers.county().body(request).post("/grid/v1/residents");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** A resident registered in that grid, in a household of their own. */
    public static Response registeredIn(String grid) {
        return registered(resident(household(grid)));
    }

    private static int loading() {
        // Interned, so that every class loader locks the same object.
        synchronized (LOADINGS.intern()) {
            int loading = Integer.getInteger(LOADINGS, 0);
            System.setProperty(LOADINGS, Integer.toString(loading + 1));
            return loading;
        }
    }
}
