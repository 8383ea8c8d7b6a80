package org.gulou.chassis.event;

/** The names events travel under. */
public final class EventNames {

    private static final String PREFIX = "gulou.";
    private static final String VERSION = ".v1";

    private EventNames() {}

    /** The topic of one aggregate type of a service, {@code gulou.grid.area.v1}. */
    public static String topic(String service, String aggregateType) {
        return PREFIX + service + "." + aggregateType + VERSION;
    }

    /** The topic where a service puts the events it could not apply. */
    public static String deadLetterTopic(String service) {
        return topic(service, "dead-letter");
    }

    /** The consumer group of one consumer of a service. */
    static String group(String service, String consumer) {
        return PREFIX + service + "." + consumer;
    }

    /** The full type of an event, {@code gulou.grid.AreaChanged.v1}. */
    static String type(String service, String simpleName) {
        return PREFIX + service + "." + simpleName + VERSION;
    }

    static String simpleName(String type) {
        int end = type.endsWith(VERSION) ? type.length() - VERSION.length() : type.length();
        return type.substring(type.lastIndexOf('.', end - 1) + 1, end);
    }
}
