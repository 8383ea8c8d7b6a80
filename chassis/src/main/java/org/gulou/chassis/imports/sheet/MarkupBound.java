package org.gulou.chassis.imports.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses XML in which one tag and the text after it are longer than any cell: a parser would hold all of it. */
final class MarkupBound extends FilterInputStream {

    private int sinceTag;

    MarkupBound(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        seen(next);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            seen(buffer[i]);
        }
        return count;
    }

    @Override
    public void close() {
        // The workbook goes on after this part.
    }

    private void seen(int character) {
        if (character == '<') {
            sinceTag = 0;
        } else if (++sinceTag > Limits.MARKUP) {
            throw SheetError.CELL_TOO_LONG.problem();
        }
    }
}
