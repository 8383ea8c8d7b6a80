package org.gulou.chassis.imports.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds out what a file is while it comes in: by its first bytes a workbook or something else, else text, which is UTF-8 when all of it
 * is well-formed, and GB18030 otherwise. Hand over every byte with {@link #accept}, then ask for the {@link #format}.
 */
public final class FormatDetector {

    /** The media type of CSV. */
    private static final String CSV = "text/csv";

    /** The media type of XLSX. */
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final List<byte[]> UTF_16 = List.of(bytes(0xFF, 0xFE), bytes(0xFE, 0xFF));
    private static final List<byte[]> FOREIGN = List.of(
            bytes('%', 'P', 'D', 'F', '-'),
            bytes(0x89, 'P', 'N', 'G'),
            bytes(0xFF, 0xD8, 0xFF),
            bytes('G', 'I', 'F', '8'),
            bytes('R', 'a', 'r', '!'),
            bytes('7', 'z', 0xBC, 0xAF),
            bytes(0x1F, 0x8B),
            bytes('B', 'Z', 'h'),
            bytes(0x28, 0xB5, 0x2F, 0xFD),
            bytes(0x7F, 'E', 'L', 'F'),
            bytes('{', '\\', 'r', 't', 'f'),
            bytes('<', '?', 'x', 'm', 'l'),
            bytes('<', '!', 'D', 'O', 'C'),
            bytes('<', 'h', 't', 'm', 'l'));
    private static final int HEAD = 8;

    private final byte[] head = new byte[HEAD];
    private final Utf8Check utf8 = new Utf8Check();
    private long length;
    private boolean encrypted;

    /** Takes the next bytes of the file; a NUL in a text is refused at once. */
    public void accept(byte[] bytes, int count) {
        if (length < HEAD) {
            System.arraycopy(bytes, 0, head, (int) length, (int) Math.min(count, HEAD - length));
        }
        length += count;
        if (startsWith(COMPOUND)) {
            // The directory of a compound file lies anywhere, its entries on boundaries no block of ours cuts.
            encrypted |= contains(bytes, count, ENCRYPTED_PACKAGE);
        } else if (isText()) {
            requireNoNul(bytes, count);
            utf8.accept(bytes, count);
        }
    }

    /** What the file is; a {@link SheetError} when it is nothing that can be read, or not what the media type says. */
    public SheetFormat format(String mediaType) {
        if (length == 0) {
            throw SheetError.EMPTY_FILE.problem();
        }
        if (startsWith(COMPOUND)) {
            throw (encrypted ? SheetError.WORKBOOK_ENCRYPTED : SheetError.WORKBOOK_LEGACY).problem();
        }
        if (FOREIGN.stream().anyMatch(this::startsWith)) {
            throw SheetError.UNSUPPORTED_FILE.problem();
        }
        if (UTF_16.stream().anyMatch(this::startsWith)) {
            throw SheetError.TEXT_UNREADABLE.problem();
        }
        boolean workbook = startsWith(ZIP);
        String stated = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        if (stated.startsWith(workbook ? CSV : XLSX)) {
            throw SheetError.FILE_TYPE_MISMATCH.problem();
        }
        if (workbook) {
            return SheetFormat.XLSX;
        }
        return utf8.isWellFormed() ? SheetFormat.CSV_UTF8 : SheetFormat.CSV_GB18030;
    }

    private boolean isText() {
        return !startsWith(ZIP)
                && FOREIGN.stream().noneMatch(this::startsWith)
                && UTF_16.stream().noneMatch(this::startsWith);
    }

    private static void requireNoNul(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == 0) {
                throw SheetError.NUL_CHARACTER.problem();
            }
        }
    }

    private boolean startsWith(byte[] magic) {
        return length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] bytes, int count, byte[] wanted) {
        for (int i = 0; i + wanted.length <= count; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
