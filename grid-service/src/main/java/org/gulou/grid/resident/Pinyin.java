package org.gulou.grid.resident;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a name sounds: the toneless pinyin of each character, the first reading of each; what is no Han character stays, in lower case. */
final class Pinyin {

    // Looked up once: names are made of few characters.
    private static final Map<Character, String> SOUNDS = new ConcurrentHashMap<>();

    private Pinyin() {}

    static String of(String name) {
        StringBuilder sound = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            sound.append(SOUNDS.computeIfAbsent(c, Pinyin::of));
        }
        return sound.toString().strip();
    }

    private static String of(char c) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        if (readings == null) {
            return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
        }
        return readings[0].replaceAll("\\d", "") + ' ';
    }
}
