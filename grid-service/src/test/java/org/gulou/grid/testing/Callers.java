package org.gulou.grid.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.TestTokens;

/** Requests in the name of those who call. */
public final class Callers {

    private Callers() {}

    /** The administrator of the province. */
    public static RequestSpecification admin() {
        return as("admin", Roles.SYSTEM_ADMIN, "45");
    }

    /** The officer of the county. */
    public static RequestSpecification county() {
        return as("county", Roles.COUNTY_OFFICER, "450226");
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
