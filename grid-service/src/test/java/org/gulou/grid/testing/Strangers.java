package org.gulou.grid.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests of people without a login, as the gateway hands them on. */
public final class Strangers {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Strangers() {}

    /** Somebody from an address nobody else comes from. */
    public static RequestSpecification somebody() {
        return from(address());
    }

    /** Somebody from that address. */
    public static RequestSpecification from(String address) {
        return RestAssured.given().header("X-Forwarded-For", address).contentType(ContentType.JSON);
    }

    /** An address nobody else comes from. */
    public static String address() {
        int n = NEXT.incrementAndGet();
        return "198.18." + n / 250 + "." + (1 + n % 250);
    }
}
