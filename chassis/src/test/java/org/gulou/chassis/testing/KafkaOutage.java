package org.gulou.chassis.testing;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** A time without Kafka: it is away until this is closed, and then back on the data it had. */
public final class KafkaOutage implements AutoCloseable {

    private static final String NAME = "org.gulou.testing:type=Kafka";

    private KafkaOutage() {}

    /** The switch of a broker. */
    public interface Broker {

        /** Starts it on the data it had. */
        void start();

        /** Stops it; the data stay. */
        void stop();
    }

    /** Stops the Kafka of this JVM. */
    public static KafkaOutage begin() {
        call("stop");
        return new KafkaOutage();
    }

    @Override
    public void close() {
        call("start");
    }

    // The platform's bean server is the one place where objects meet that several class loaders can reach.
    static void offer(Broker kafka) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .registerMBean(new StandardMBean(kafka, Broker.class), new ObjectName(NAME));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void call(String operation) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(NAME), operation, new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException("Kafka cannot be told to " + operation, e);
        }
    }
}
