package org.gulou.chassis.imports.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The parts of a workbook in the order they lie in the file, none of them larger than a file of that size can honestly be. */
final class Unpacking implements Closeable {

    private final Counting packed;
    private final ZipStream zip;
    private long unpacked;
    private int parts;

    Unpacking(SheetSource source) throws IOException {
        packed = new Counting(new BufferedInputStream(source.open()));
        zip = new ZipStream(packed);
    }

    /** The name of the next part; null when there is none. */
    String next() throws IOException {
        skipRest();
        String name = zip.next();
        if (name != null && ++parts > Limits.PARTS) {
            throw SheetError.WORKBOOK_TOO_LARGE.problem();
        }
        // Some writers put backslashes or a leading slash into names.
        return name == null ? null : name.replace('\\', '/').replaceFirst("^/", "");
    }

    /** The XML of the part that {@link #next} has named; closing it closes nothing. */
    InputStream xml() {
        return new MarkupBound(new Part());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void skipRest() throws IOException {
        if (parts > 0) {
            byte[] nobody = new byte[1 << 13];
            Part rest = new Part();
            while (rest.read(nobody, 0, nobody.length) >= 0) {
                continue;
            }
        }
    }

    private void account(int count) {
        unpacked += count;
        if (unpacked > Limits.UNPACKED
                || (unpacked > Limits.UNPACKED_FREELY && unpacked / Limits.UNPACKED_RATIO > packed.count)) {
            throw SheetError.WORKBOOK_TOO_LARGE.problem();
        }
    }

    /** What the current part unpacks to. */
    private final class Part extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = zip.read(buffer, offset, length);
            account(Math.max(count, 0));
            return count;
        }
    }

    /** Counts the bytes of the file that have been read. */
    private static final class Counting extends FilterInputStream {

        private long count;

        private Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
