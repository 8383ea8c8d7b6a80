package org.gulou.chassis.event;

/**
 * Something that happened to one aggregate, in the past tense: a record whose JSON is the payload. Ids, codes, counts and states
 * only; never a name, number or phone of a person.
 */
public interface DomainEvent {

    /** The kind of aggregate, lower case; the last part of the topic's name. */
    String aggregateType();

    /** The aggregate's id or code; events of one aggregate arrive in the order they were committed. */
    String aggregateId();

    /** What happened, in the past tense; the simple name of the record. */
    default String type() {
        return getClass().getSimpleName();
    }
}
