package org.gulou.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.logging.LogManager;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The program of the Kafka child: formats its storage once and serves until it is asked to end. */
public final class KafkaNode {

    private KafkaNode() {}

    /** Takes the data folder, the port of the clients and the port of the controller. */
    public static void main(String[] arguments) throws Exception {
        logging();
        KafkaSettings settings = KafkaSettings.of(arguments);
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            format(settings);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.asMap(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void logging() throws IOException {
        try (InputStream configuration = KafkaNode.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }

    private static void format(KafkaSettings settings) throws Exception {
        Files.createDirectories(settings.data());
        new Formatter()
                .setPrintStream(System.out)
                .setNodeId(KafkaSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setMetadataLogDirectory(settings.data().toString())
                .addDirectory(settings.data().toString())
                .run();
    }
}
