package org.gulou.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The seeds fit each other and the accounts of the realm. */
class SeedFilesTest {

    private final SeedFiles files = new SeedFiles(Path.of("../data"));

    @Test
    void everyDutyIsHeldByAnAccountOnAPlaceOrAnOrganisationThatIsSeeded() throws IOException {
        Set<String> subjects = subjects();
        Set<String> accounts = accounts();

        for (JsonNode duty : files.json(SeedFiles.DUTIES)) {
            assertThat(subjects).contains(duty.required("subjectCode").textValue());
            assertThat(accounts).contains(duty.required("userId").textValue());
        }
        for (JsonNode site : files.json(SeedFiles.SITES)) {
            assertThat(accounts).contains(site.at("/manager/userId").textValue());
        }
    }

    @Test
    void everyAccountWithoutAClaimHasADuty() throws IOException {
        Set<String> holders = new TreeSet<>();
        files.json(SeedFiles.DUTIES)
                .forEach(duty -> holders.add(duty.get("userId").textValue()));
        files.json(SeedFiles.SITES)
                .forEach(site -> holders.add(site.at("/manager/userId").textValue()));

        for (JsonNode user : realm().required("users")) {
            String name = user.required("username").textValue();
            assertThat(user.has("attributes") || holders.contains(name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void theCountyHasItsFifteenTownships() throws IOException {
        String areas = new String(files.bytes(SeedFiles.AREAS), StandardCharsets.UTF_8);

        assertThat(areas.lines().skip(1)).hasSize(188);
        assertThat(areas.lines().filter(line -> line.endsWith(",450226000000"))).hasSize(15);
    }

    private Set<String> subjects() throws IOException {
        Set<String> subjects = new TreeSet<>();
        new String(files.bytes(SeedFiles.AREAS), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .forEach(code -> subjects.addAll(Set.of(code, code.substring(0, 6), code.substring(0, 9))));
        files.json(SeedFiles.GRIDS)
                .forEach(grid -> subjects.add(grid.get("code").textValue()));
        files.json(SeedFiles.ORGANIZATIONS)
                .forEach(organization -> subjects.add(organization.get("code").textValue()));
        return subjects;
    }

    private static Set<String> accounts() throws IOException {
        Set<String> accounts = new TreeSet<>();
        realm().required("users")
                .forEach(user -> accounts.add(user.get("username").textValue()));
        return accounts;
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(Path.of("../keycloak/realm.json").toFile());
    }
}
