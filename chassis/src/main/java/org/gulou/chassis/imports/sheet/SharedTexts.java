package org.gulou.chassis.imports.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts the cells of a workbook share, packed as UTF-8 into pages: a fifth of the memory strings would take. */
final class SharedTexts {

    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int LENGTH_BYTES = 3;

    private final List<byte[]> pages = new ArrayList<>();
    private int[] positions = new int[1024];
    private int count;
    private int free = PAGE;

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (count == Limits.SHARED_TEXTS || (long) pages.size() << PAGE_BITS > Limits.SHARED_BYTES) {
            throw SheetError.WORKBOOK_TOO_LARGE.problem();
        }
        if (free + LENGTH_BYTES + bytes.length > PAGE) {
            pages.add(new byte[PAGE]);
            free = 0;
        }
        byte[] page = pages.get(pages.size() - 1);
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, Math.min(Limits.SHARED_TEXTS, count * 2));
        }
        positions[count++] = (pages.size() - 1) << PAGE_BITS | free;
        page[free++] = (byte) (bytes.length >> 16);
        page[free++] = (byte) (bytes.length >> 8);
        page[free++] = (byte) bytes.length;
        System.arraycopy(bytes, 0, page, free, bytes.length);
        free += bytes.length;
    }

    /** The text of that index; WORKBOOK_DAMAGED when there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
        byte[] page = pages.get(positions[index] >> PAGE_BITS);
        int at = positions[index] & (PAGE - 1);
        int length = (page[at] & 0xFF) << 16 | (page[at + 1] & 0xFF) << 8 | (page[at + 2] & 0xFF);
        return new String(page, at + LENGTH_BYTES, length, StandardCharsets.UTF_8);
    }
}
