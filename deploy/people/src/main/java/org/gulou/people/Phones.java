package org.gulou.people;

import java.util.List;
import java.util.stream.Stream;

/** Mobile numbers, no number twice; children have none, and not all of the very old. */
final class Phones {

    private static final List<String> PREFIXES = Stream.of(
                    "130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159"
                            .split(" ", -1),
                    "166 170 171 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 198 199"
                            .split(" ", -1))
            .flatMap(Stream::of)
            .toList();

    private Phones() {}

    /** Empty for somebody without. */
    static String of(int person, int age, Dice dice) {
        String prefix = dice.pick(PREFIXES);
        return dice.chance(share(age)) ? prefix + Scatter.digits(person) : "";
    }

    private static double share(int age) {
        if (age < 10) {
            return 0;
        }
        if (age < 16) {
            return 0.4;
        }
        return age < 80 ? 0.97 : 0.55;
    }
}
