package org.gulou.local.kafka;

import java.nio.file.Path;
import java.util.Map;

/** The settings of a Kafka of one node on the loopback interface. */
record KafkaSettings(Path data, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String HOST = "127.0.0.1:";

    static KafkaSettings of(String[] arguments) {
        return new KafkaSettings(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    Map<String, String> asMap() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@" + HOST + controllerPort),
                Map.entry("listeners", "PLAINTEXT://" + HOST + port + "," + CONTROLLER + "://" + HOST + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://" + HOST + port),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("group.coordinator.append.linger.ms", "0"),
                // Of one node nobody takes over; after a kill it should not wait long for itself.
                Map.entry("broker.heartbeat.interval.ms", "1000"),
                Map.entry("broker.session.timeout.ms", "6000"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                Map.entry("num.recovery.threads.per.data.dir", "2"),
                Map.entry("log.cleaner.threads", "1"),
                // Their defaults are 128 MB of the heap, and 10 MB of disk for each of some hundred index files.
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                Map.entry("log.index.size.max.bytes", "1048576"),
                Map.entry("log.segment.bytes", "134217728"));
    }
}
