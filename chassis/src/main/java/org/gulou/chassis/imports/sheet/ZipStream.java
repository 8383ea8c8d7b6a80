package org.gulou.chassis.imports.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The entries of a ZIP file from its first byte to its last (PKWARE APPNOTE 6.3). Of its own, because the one of the JDK does not read
 * the sizes some spreadsheet libraries write behind an entry in 64 bits; where an entry ends, the deflated data say
 * themselves.
 */
final class ZipStream implements Closeable {

    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int DIRECTORY = 0x02014B50;
    private static final int END_OF_DIRECTORY = 0x06054B50;
    private static final int HEADER_REST = 26;
    private static final int LONGEST_DESCRIPTOR = 24;
    private static final int BUFFER = 1 << 13;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final PushbackInputStream in;
    private InputStream entry = InputStream.nullInputStream();
    private boolean first = true;

    ZipStream(InputStream file) {
        in = new PushbackInputStream(file, BUFFER);
    }

    /** The name of the next entry, the one before read to its end; null past the last. */
    String next() throws IOException {
        int signature = signature(first ? 0 : LONGEST_DESCRIPTOR);
        first = false;
        if (signature != LOCAL_HEADER) {
            return null;
        }
        ByteBuffer header = ByteBuffer.wrap(exactly(HEADER_REST)).order(ByteOrder.LITTLE_ENDIAN);
        int flags = header.getShort(2);
        int method = header.getShort(4);
        long size = Integer.toUnsignedLong(header.getInt(14));
        String name = new String(exactly(Short.toUnsignedInt(header.getShort(22))), StandardCharsets.UTF_8);
        exactly(Short.toUnsignedInt(header.getShort(24)));
        if ((flags & ENCRYPTED) != 0) {
            throw SheetError.WORKBOOK_ENCRYPTED.problem();
        }
        if (method == DEFLATED) {
            entry = new Deflated();
        } else if (method == STORED && (flags & SIZES_FOLLOW) == 0) {
            entry = new Stored(size);
        } else {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
        return name;
    }

    /** What the entry that {@link #next} has named unpacks to. */
    int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return entry.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        in.close();
    }

    // Behind an entry its sizes may follow, in one of four forms; what comes after them begins with a signature.
    private int signature(int passingOver) throws IOException {
        int seen = ByteBuffer.wrap(exactly(4)).order(ByteOrder.LITTLE_ENDIAN).getInt();
        for (int passed = 0; passed <= passingOver; passed++) {
            if (seen == LOCAL_HEADER || seen == DIRECTORY || seen == END_OF_DIRECTORY) {
                return seen;
            }
            seen = seen >>> 8 | exactly(1)[0] << 24;
        }
        throw SheetError.WORKBOOK_DAMAGED.problem();
    }

    private byte[] exactly(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
        return bytes;
    }

    /** Deflated data; what was read past their end is given back. */
    private final class Deflated extends InflaterInputStream {

        private boolean ended;

        private Deflated() {
            super(ZipStream.this.in, new Inflater(true), BUFFER);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = ended ? -1 : super.read(buffer, offset, length);
            if (count < 0 && !ended) {
                ended = true;
                ZipStream.this.in.unread(buf, len - inf.getRemaining(), inf.getRemaining());
                inf.end();
            }
            return count;
        }

        @Override
        public void close() {
            inf.end();
        }
    }

    /** Data as they are. */
    private final class Stored extends InputStream {

        private long left;

        private Stored(long size) {
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = in.read(buffer, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException();
            }
            left -= count;
            return count;
        }
    }
}
