package org.gulou.people;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A county of made-up people, as they are on 1 July 2025. It keeps none of them: they are drawn whenever they are written, and the same
 * areas, seed and size give the same bytes.
 */
public final class County {

    /** The most people that can be told apart. */
    public static final int LARGEST = Scatter.SIZE;

    /** The seed of whoever does not care. */
    public static final long SEED = 450226;

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int COUNTY_DIGITS = 6;
    private static final int COMMUNITY_WEIGHT = 3;

    private final String code;
    private final List<Settlement> settlements;

    private County(String code, List<Settlement> settlements) {
        this.code = code;
        this.settlements = settlements;
    }

    /** So many people, from 0 to {@link #LARGEST}, in the villages of that list of areas, a CSV of code, name and parentCode. */
    public static County of(Path areas, long seed, int people) throws IOException {
        if (people < 0 || people > LARGEST) {
            throw new IllegalArgumentException("The number of people is from 0 to " + LARGEST);
        }
        List<Village> villages = Villages.read(areas);
        return new County(villages.get(0).code().substring(0, COUNTY_DIGITS), settle(villages, seed, people));
    }

    /** Shares out the people, more to communities than to villages; rounded so that the shares add up. */
    private static List<Settlement> settle(List<Village> villages, long seed, int people) {
        double[] upTo = new double[villages.size() + 1];
        for (int i = 0; i < villages.size(); i++) {
            double size = 0.5 + Dice.of(seed, i).part();
            upTo[i + 1] = upTo[i] + (villages.get(i).isCommunity() ? COMMUNITY_WEIGHT * size : size);
        }
        List<Settlement> settlements = new ArrayList<>();
        double total = upTo[villages.size()];
        for (int i = 0; i < villages.size(); i++) {
            int share = (int) (Math.round(people * (upTo[i + 1] / total)) - Math.round(people * (upTo[i] / total)));
            settlements.add(Settlement.of(villages.get(i), i, seed, share));
        }
        return List.copyOf(settlements);
    }

    /** Every grid somebody lives in, by code. */
    public List<Grid> grids() {
        return settlements.stream()
                .flatMap(settlement -> settlement.grids().stream())
                .toList();
    }

    /** Writes all of them as a CSV for the RESIDENTS import, a household's rows together and its head first. */
    public void write(Writer out) throws IOException {
        out.write(Resident.HEADER);
        out.write('\n');
        register(resident -> {
            out.write(resident.line());
            out.write('\n');
        });
        out.flush();
    }

    void register(Registrar.Book book) throws IOException {
        Registrar registrar = new Registrar(code, DAY, book);
        for (Settlement settlement : settlements) {
            registrar.register(settlement);
        }
    }
}
