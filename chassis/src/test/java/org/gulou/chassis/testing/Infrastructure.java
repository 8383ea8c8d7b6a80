package org.gulou.chassis.testing;

import java.util.HashMap;
import java.util.Map;

/**
 * The PostgreSQL and the Kafka of this JVM, started when first asked for. Kept in system properties, because tests are loaded by more
 * than one class loader.
 */
final class Infrastructure {

    private static final String DATABASE_PORT = "gulou.test.database.port";
    private static final String KAFKA = "gulou.test.kafka.bootstrap";
    private static final String CREATED = "gulou.test.database.created.";

    private Infrastructure() {}

    static EmbeddedDatabase database() {
        return new EmbeddedDatabase(
                Integer.parseInt(once(DATABASE_PORT, () -> Integer.toString(EmbeddedDatabase.start()))));
    }

    static String kafka() {
        return once(KAFKA, () -> {
            EmbeddedKafka kafka = EmbeddedKafka.started();
            KafkaOutage.offer(kafka);
            return kafka.bootstrap();
        });
    }

    static Map<String, String> configOf(String service) {
        EmbeddedDatabase database = database();
        once(CREATED + service, () -> {
            database.create(service);
            return "true";
        });
        Map<String, String> config = new HashMap<>();
        config.put("gulou.service", service);
        config.put("gulou.db.url", database.url(service));
        config.put("gulou.db.user", service + "_app");
        config.put("gulou.db.password", EmbeddedDatabase.PASSWORD);
        config.put("gulou.db.owner.user", service + "_owner");
        config.put("gulou.db.owner.password", EmbeddedDatabase.PASSWORD);
        config.put("gulou.kafka.bootstrap", kafka());
        config.putAll(TestTokens.configuration());
        return config;
    }

    private static String once(String property, java.util.function.Supplier<String> start) {
        // Interned, so that every class loader locks the same object.
        synchronized (property.intern()) {
            String started = System.getProperty(property);
            if (started == null) {
                started = start.get();
                System.setProperty(property, started);
            }
            return started;
        }
    }
}
