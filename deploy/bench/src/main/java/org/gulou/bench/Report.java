package org.gulou.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Says what is going on, and gathers the figures for the end. */
final class Report {

    private final PrintStream out;
    private final List<String> figures = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void progress(String format, Object... values) {
        out.printf(format + "%n", values);
    }

    void figure(Object figure) {
        out.println(figure);
        figures.add(figure.toString());
    }

    void print() {
        out.println();
        figures.forEach(out::println);
    }
}
