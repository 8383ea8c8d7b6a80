package org.gulou.notification.testing;

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

    /** The officer on duty in the county. */
    public static RequestSpecification dutyOfficer() {
        return as("duty1", Roles.DUTY_OFFICER, COUNTY);
    }

    /** The one who keeps the rules and channels. */
    public static RequestSpecification admin() {
        return as("admin", Roles.SYSTEM_ADMIN, "45");
    }

    /** An inspector of the county. */
    public static RequestSpecification inspector() {
        return as("inspector1", Roles.INSPECTOR, COUNTY);
    }

    /** Somebody who has no areas but those of their duties. */
    public static RequestSpecification user(String user) {
        return as(user, Roles.TOWNSHIP_OFFICER);
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
