package org.gulou.chassis.imports.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What must be known of a workbook before its first sheet can be read: where that lies, the shared texts, and which styles are dates. */
record Workbook(String firstSheet, SharedTexts texts, DateStyles styles, boolean since1904) {

    private static final String ROOT = "xl/";

    /** Gathers it from the parts, which may come in any order. */
    static Workbook read(SheetSource source) throws IOException {
        SharedTexts texts = new SharedTexts();
        DateStyles styles = new DateStyles();
        Map<String, String> targets = new HashMap<>();
        Overview overview = null;
        try (Unpacking parts = new Unpacking(source)) {
            for (String part = parts.next(); part != null; part = parts.next()) {
                switch (part) {
                    case "xl/workbook.xml" -> overview = overview(new PartXml(parts.xml()));
                    case "xl/_rels/workbook.xml.rels" -> readTargets(new PartXml(parts.xml()), targets);
                    case "xl/styles.xml" -> styles.read(new PartXml(parts.xml()));
                    case "xl/sharedStrings.xml" -> readTexts(new PartXml(parts.xml()), texts);
                    default -> {
                        continue;
                    }
                }
            }
        }
        if (overview == null || targets.get(overview.firstSheetId()) == null) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
        return new Workbook(absolute(targets.get(overview.firstSheetId())), texts, styles, overview.since1904());
    }

    private static Overview overview(PartXml xml) throws IOException {
        boolean since1904 = false;
        for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("workbookPr")) {
                since1904 = xml.isSet("date1904");
            } else if (element.equals("sheet")) {
                return new Overview(xml.attributeOfAnyNamespace("id"), since1904);
            }
        }
        throw SheetError.WORKBOOK_DAMAGED.problem();
    }

    private static void readTargets(PartXml xml, Map<String, String> targets) throws IOException {
        for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("Relationship") && targets.size() < Limits.PARTS) {
                targets.put(xml.attribute("Id"), xml.attribute("Target"));
            }
        }
    }

    private static void readTexts(PartXml xml, SharedTexts texts) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("si")) {
                text.setLength(0);
                xml.appendRichText(text);
                texts.add(text.toString());
            }
        }
    }

    private static String absolute(String target) {
        return target.startsWith("/") ? target.substring(1) : ROOT + target;
    }

    private record Overview(String firstSheetId, boolean since1904) {}
}
