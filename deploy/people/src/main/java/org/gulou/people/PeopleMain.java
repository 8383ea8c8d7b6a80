package org.gulou.people;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program behind {@code deploy/people/run}. Takes the list of areas, then how many people, and perhaps a seed. */
public final class PeopleMain {

    private static final String USAGE =
            "usage: deploy/people/run N [--seed S] > people.csv   (N from 1 to %d, S a whole number)"
                    .formatted(County.LARGEST);
    private static final int BAD_USAGE = 2;
    private static final int BUFFER = 1 << 16;

    private PeopleMain() {}

    public static void main(String[] arguments) throws IOException {
        List<String> asked = List.of(arguments).subList(1, arguments.length);
        if (!isUnderstood(asked)) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(USAGE);
            System.exit(BAD_USAGE);
        }
        long seed = asked.size() == 1 ? County.SEED : Long.parseLong(asked.get(2));
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), BUFFER)) {
            County.of(Path.of(arguments[0]), seed, Integer.parseInt(asked.get(0)))
                    .write(out);
        }
    }

    static boolean isUnderstood(List<String> asked) {
        boolean seeded = asked.size() == 3
                && asked.get(1).equals("--seed")
                && asked.get(2).matches("-?\\d{1,18}");
        return (asked.size() == 1 || seeded) && isSize(asked.get(0));
    }

    private static boolean isSize(String text) {
        return text.matches("[1-9]\\d{0,8}") && Integer.parseInt(text) <= County.LARGEST;
    }
}
