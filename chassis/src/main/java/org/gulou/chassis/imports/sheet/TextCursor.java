package org.gulou.chassis.imports.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Goes through a text character by character, counts its lines, and passes over the byte order mark it may begin with. */
final class TextCursor implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int filled;
    private boolean begun;
    private boolean ended;
    private long line = 1;

    TextCursor(Reader text) {
        this.text = text;
    }

    /** The line of the next character, counted from 1. */
    long line() {
        return line;
    }

    /** The next character, which stays; -1 at the end. */
    int peek() throws IOException {
        return position < filled || fill() ? buffer[position] : -1;
    }

    /** The next character; -1 at the end. */
    int take() throws IOException {
        int next = peek();
        if (next >= 0) {
            position++;
            // CR LF is one end of a line, a CR alone is one too.
            if (next == '\n' || (next == '\r' && peek() != '\n')) {
                line++;
            }
        }
        return next;
    }

    /** Takes the next character if it is that one. */
    boolean takeIf(char wanted) throws IOException {
        boolean there = peek() == wanted;
        if (there) {
            take();
        }
        return there;
    }

    /** Takes the end of a line if it is next. */
    void takeLineEnd() throws IOException {
        takeIf('\r');
        takeIf('\n');
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        try {
            filled = text.read(buffer, 0, buffer.length);
        } catch (CharacterCodingException e) {
            throw SheetError.TEXT_UNREADABLE.with("line", line);
        }
        position = 0;
        ended = filled <= 0;
        if (!begun && !ended) {
            begun = true;
            position = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
        }
        return !ended && (position < filled || fill());
    }
}
