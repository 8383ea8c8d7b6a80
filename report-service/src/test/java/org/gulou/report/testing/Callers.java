package org.gulou.report.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.TestTokens;

/** Requests in the name of those who call. */
public final class Callers {

    private static final String COUNTY = "450226";

    private Callers() {}

    /** The officer of the county. */
    public static RequestSpecification county() {
        return as("county", Roles.COUNTY_OFFICER, COUNTY);
    }

    /** Who watches over the county's reports. */
    public static RequestSpecification dutyOfficer() {
        return as("duty1", Roles.DUTY_OFFICER, COUNTY);
    }

    /** The officer of the city. */
    public static RequestSpecification city() {
        return as("city", Roles.CITY_OFFICER, "4502");
    }

    /** Who keeps the indicators and templates. */
    public static RequestSpecification admin() {
        return as("admin", Roles.SYSTEM_ADMIN, "45");
    }

    /** The officer of a township. */
    public static RequestSpecification officer(String township) {
        return as("officer-" + township, Roles.TOWNSHIP_OFFICER, township);
    }

    /** The leader of a township, who has no claim but the duty. */
    public static RequestSpecification leader(String township) {
        return as(Directory.leaderOf(township), Roles.TOWNSHIP_LEADER);
    }

    /** Somebody in that role with those areas claimed. */
    public static RequestSpecification as(String user, String role, String... areas) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        TestTokens.as(user).roles(role).areas(areas).bearer())
                .contentType(ContentType.JSON);
    }
}
