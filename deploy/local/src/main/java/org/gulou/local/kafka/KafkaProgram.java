package org.gulou.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.gulou.local.layout.Folders;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Ports;
import org.gulou.local.process.ChildProgram;
import org.gulou.local.process.Jvm;

/** The broker, in a virtual machine of its own with this launcher's class path. */
public final class KafkaProgram implements ChildProgram {

    private static final int ANSWER_MILLIS = 3000;

    /** These print pages for every client that is made. Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> CHATTERS = Stream.of(
                    "org.apache.kafka.clients.admin.AdminClientConfig",
                    "org.apache.kafka.common.metrics.Metrics",
                    "org.apache.kafka.common.utils.AppInfoParser")
            .map(Logger::getLogger)
            .toList();

    private final Layout layout;
    private final Ports ports;

    public KafkaProgram(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        CHATTERS.forEach(chatter -> chatter.setLevel(Level.WARNING));
    }

    @Override
    public String name() {
        return Part.KAFKA.id();
    }

    @Override
    public String title() {
        return "Kafka";
    }

    /** A storage that was being formatted when everything stopped is formatted anew; it held nothing yet. */
    @Override
    public void prepare() throws IOException {
        Path data = layout.kafka();
        if (!Files.exists(data.resolve("meta.properties"))) {
            Folders.delete(data);
        }
        Files.createDirectories(data);
    }

    @Override
    public List<String> command() {
        return Jvm.command(
                // A county's events are few: compiling the broker well would cost every start more than it brings.
                List.of(
                        "-Xms128m",
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError"),
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaNode.class.getName(),
                        layout.kafka().toString(),
                        Integer.toString(ports.kafka()),
                        Integer.toString(ports.kafkaController())));
    }

    @Override
    public boolean ready() {
        try {
            // A client of Kafka that finds nobody complains at length.
            return Ports.isTaken(ports.kafka()) && answers();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean answers() {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        try (Admin admin = Admin.create(config)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
