package org.gulou.chassis.imports;

/** A column of an import: its header in English, which names it everywhere, its header in Chinese, and whether every row fills it. */
public record ImportColumn(String name, String nameZh, boolean required) {

    /** A column that must be there, and filled in every row. */
    public static ImportColumn required(String name, String nameZh) {
        return new ImportColumn(name, nameZh, true);
    }

    /** A column that may be left out or left empty. */
    public static ImportColumn optional(String name, String nameZh) {
        return new ImportColumn(name, nameZh, false);
    }
}
