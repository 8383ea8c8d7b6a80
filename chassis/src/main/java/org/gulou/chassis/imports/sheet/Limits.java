package org.gulou.chassis.imports.sheet;

/** How much of anything a file may have. */
final class Limits {

    /** The characters of a cell: as many as a spreadsheet allows. */
    static final int CELL = 32_767;

    /** The cells of a row. */
    static final int COLUMNS = 256;

    /** The bytes from one tag of a workbook's XML to the next: a cell of escaped characters fits, with room. */
    static final int MARKUP = 1 << 20;

    /** How deep the XML of a workbook nests. */
    static final int DEPTH = 64;

    /** The bytes of the shared texts of a workbook, as UTF-8. */
    static final long SHARED_BYTES = 80L << 20;

    /** The number of the shared texts of a workbook. */
    static final int SHARED_TEXTS = 6_000_000;

    /** The bytes a workbook unpacks to before it must be plausible. */
    static final long UNPACKED_FREELY = 64L << 20;

    /** How often a workbook past that may be larger than it is packed; honest sheets reach a few dozen. */
    static final long UNPACKED_RATIO = 200;

    /** The bytes a workbook unpacks to at most. */
    static final long UNPACKED = 8L << 30;

    /** The parts of a workbook. */
    static final int PARTS = 10_000;

    private Limits() {}
}
