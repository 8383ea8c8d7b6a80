package org.gulou.grid.resident;

import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a name sounds: the toneless pinyin of each character, the first reading of each; what is no Han character stays, in lower case. */
final class Pinyin {

    private Pinyin() {}

    static String of(String name) {
        StringBuilder sound = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            if (readings == null) {
                sound.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : "");
            } else {
                sound.append(readings[0].replaceAll("\\d", "")).append(' ');
            }
        }
        return sound.toString().strip();
    }
}
