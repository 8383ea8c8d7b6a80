package org.gulou.chassis.imports;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Blocks, numbered from 0 and null past the last, as one stream. */
final class BlockStream extends InputStream {

    private final IntFunction<byte[]> blocks;
    private byte[] block = {};
    private int next;
    private int position;

    BlockStream(IntFunction<byte[]> blocks) {
        this.blocks = blocks;
    }

    @Override
    public int read() {
        return hasMore() ? block[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, block.length - position);
        System.arraycopy(block, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        while (block != null && position == block.length) {
            block = blocks.apply(next++);
            position = 0;
        }
        return block != null;
    }
}
