package org.gulou.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyFilesTest {

    @TempDir
    Path folder;

    @Test
    void aCountyIsCutIntoFilesWithNobodyInTwoOfThem() throws IOException {
        List<Path> files =
                new CountyFiles(Path.of("../data/sanjiang_areas.csv"), 900, folder).cut(List.of(300, 100, 400));

        List<String> rows = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.get(0)).startsWith("gridCode,householdNumber,name,");
            rows.addAll(lines.subList(1, lines.size()));
        }
        assertThat(rows).hasSize(800).doesNotHaveDuplicates();
    }
}
