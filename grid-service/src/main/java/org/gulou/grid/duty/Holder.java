package org.gulou.grid.duty;

/** Who holds a duty: a person and their account, which may be null. */
record Holder(Person person, String userId) {}
