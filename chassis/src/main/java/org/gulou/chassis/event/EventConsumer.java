package org.gulou.chassis.event;

import java.util.Set;

/**
 * Applies the events of some topics, one after another, each once. A CDI bean; it gets a thread and a consumer group of its own.
 */
public interface EventConsumer {

    /** The stable name of this consumer within its service; renaming it makes it start again from the earliest event. */
    String name();

    /** The full names of the topics it reads. */
    Set<String> topics();

    /**
     * Applies one event inside a transaction that also holds the proof. A connection or lock that fails is retried for ever; any other
     * exception sends this event alone to the dead-letter topic. Types it does not know it ignores.
     */
    void handle(ReceivedEvent event);
}
