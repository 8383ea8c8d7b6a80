package org.gulou.chassis.web;

import java.time.Instant;
import java.time.ZoneOffset;

/** Values as JDBC drivers take them. */
final class SqlValues {

    private SqlValues() {}

    /** JDBC 4.2 knows no Instant. */
    static Object forJdbc(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
