package org.gulou.chassis.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gulou.chassis.problem.CommonError;

/** A stream that is too large past its limit: what follows is drained within a bound, then PAYLOAD_TOO_LARGE. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private final long drain;
    private long read;

    LimitedStream(InputStream in, long limit, long drain) {
        super(in);
        this.limit = limit;
        this.drain = drain;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws IOException {
        read += more;
        if (read > limit) {
            drain();
            throw CommonError.PAYLOAD_TOO_LARGE.problem();
        }
    }

    private void drain() throws IOException {
        byte[] lost = new byte[8192];
        long drained = 0;
        int count = 0;
        while (count >= 0 && drained < drain) {
            count = in.read(lost);
            drained += count;
        }
    }
}
