package org.gulou.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.gulou.people.County;

/** A made-up county cut into files for the import, no person in two of them. */
final class CountyFiles {

    private static final int BUFFER = 1 << 16;

    private final County county;
    private final Path folder;

    CountyFiles(Path areas, int people, Path folder) throws IOException {
        this.county = County.of(areas, County.SEED, people);
        this.folder = Files.createDirectories(folder);
    }

    /** The grids all of them live in, as a file for the AREAS import. */
    String grids() {
        return county.grids().stream()
                .map(grid -> grid.code() + "," + grid.name() + "," + grid.parentCode())
                .collect(Collectors.joining("\n", "code,name,parentCode\n", "\n"));
    }

    /** Files of so many rows each, in turn. */
    List<Path> cut(List<Integer> rows) throws IOException {
        try (PipedWriter in = new PipedWriter();
                BufferedReader lines = new BufferedReader(new PipedReader(in, BUFFER))) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(in));
            String header = lines.readLine();
            List<Path> files = new ArrayList<>();
            for (int count : rows) {
                files.add(file(files.size(), header, lines, count));
            }
            lines.transferTo(Writer.nullWriter());
            writing.join();
            return files;
        }
    }

    private void write(PipedWriter in) {
        try (Writer out = new BufferedWriter(in, BUFFER)) {
            county.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number, String header, BufferedReader lines, int count) throws IOException {
        Path file = folder.resolve("people-" + number + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int row = 0; row < count; row++) {
                out.write(lines.readLine() + "\n");
            }
        }
        return file;
    }
}
