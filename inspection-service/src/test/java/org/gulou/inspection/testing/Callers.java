package org.gulou.inspection.testing;

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

    /** The leader of the county. */
    public static RequestSpecification leader() {
        return as("county-leader", Roles.COUNTY_LEADER, COUNTY);
    }

    /** An inspector of the county, by number. */
    public static RequestSpecification inspector(int number) {
        return as("inspector" + number, Roles.INSPECTOR, COUNTY);
    }

    /** An officer of one township. */
    public static RequestSpecification township(String code) {
        return as("officer-" + code, Roles.TOWNSHIP_OFFICER, code);
    }

    /** Somebody in that role with those areas claimed. */
    public static RequestSpecification as(String user, String role, String... areas) {
        return with(TestTokens.as(user).roles(role).areas(areas));
    }

    /** Whoever that token names. */
    public static RequestSpecification with(TestTokens token) {
        return RestAssured.given().header("Authorization", token.bearer()).contentType(ContentType.JSON);
    }
}
