/**
 * Events: nothing lost, nothing twice. What {@link org.gulou.chassis.event.EventLog} records commits with the state it tells of, is
 * sent by one relay a service in the order it committed, and is applied by each {@link org.gulou.chassis.event.EventConsumer} in one
 * transaction with the proof that it was. CloudEvents 1.0 in Kafka's binary mode, keyed by the aggregate's id.
 */
package org.gulou.chassis.event;
