package org.gulou.chassis.imports.sheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which cell styles of a workbook show a number as a date, by ECMA-376 part 1, 18.8.30. */
final class DateStyles {

    private static final int FORMATS = 10_000;

    private final Set<Integer> dateFormats = new HashSet<>();
    private final BitSet dateStyles = new BitSet();

    /** Takes in the styles; formats come before the styles that use them. */
    void read(PartXml xml) throws IOException {
        boolean inCellStyles = false;
        int style = 0;
        for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("numFmt") && dateFormats.size() < FORMATS) {
                if (showsDate(xml.attribute("formatCode"))) {
                    dateFormats.add(number(xml.attribute("numFmtId")));
                }
            } else if (element.equals("cellXfs")) {
                inCellStyles = true;
            } else if (element.equals("cellStyles") || element.equals("dxfs")) {
                inCellStyles = false;
            } else if (element.equals("xf") && inCellStyles && style < FORMATS) {
                int format = number(xml.attribute("numFmtId"));
                dateStyles.set(style++, isBuiltInDate(format) || dateFormats.contains(format));
            }
        }
    }

    /** Whether cells of that style, as the cell names it, hold dates. */
    boolean isDate(String style) {
        int index = number(style);
        return index >= 0 && dateStyles.get(index);
    }

    // 14-22 and 45-47 everywhere; 27-36 and 50-58 in Chinese, Japanese and Korean editions.
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    // Days or years outside quoted text, escapes and [colours]; months alone may be minutes.
    private static boolean showsDate(String code) {
        if (code == null) {
            return false;
        }
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }

    private static int number(String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
    }
}
