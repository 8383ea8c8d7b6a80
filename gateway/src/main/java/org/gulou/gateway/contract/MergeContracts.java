package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gulou.gateway.route.Service;

/**
 * The build's step: reads {@code <service>-service/src/main/openapi/openapi.yaml} of each service below the first argument, a folder,
 * and writes the merged document to the second, a file. A service that has committed none yet is left out.
 */
public final class MergeContracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A plain time of day: its writer means a text, YAML 1.1 a number to the base of 60, and the reader neither. */
    private static final Pattern TIME = Pattern.compile("(?m)^(\\s*(?:- |[\\w-]+: ))(\\d+(?::\\d+)+(?:\\.\\d+)?)$");

    private MergeContracts() {}

    /** Runs the step. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(
                target,
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(ContractMerge.merge(committed(Path.of(arguments[0])))));
    }

    /** The contracts committed below that folder. */
    static Map<Service, JsonNode> committed(Path root) throws IOException {
        Map<Service, JsonNode> contracts = new EnumMap<>(Service.class);
        YAMLMapper yaml = new YAMLMapper();
        for (Service service : Service.values()) {
            Path contract = root.resolve(service.segment() + "-service/src/main/openapi/openapi.yaml");
            if (Files.exists(contract)) {
                contracts.put(
                        service,
                        yaml.readTree(TIME.matcher(Files.readString(contract)).replaceAll("$1\"$2\"")));
            }
        }
        return contracts;
    }
}
