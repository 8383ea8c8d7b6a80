package org.gulou.chassis.imports;

/** What is known of a place. */
record KnownPlace(String name) {}
