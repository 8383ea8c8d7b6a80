package org.gulou.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.gulou.gateway.problem.GatewayError;

/**
 * A request's body on its way to the service, counted: a body without a declared length is cut off where it grows too large, and
 * reading it then fails. Tells when the last byte has passed, for that is when the service's time to answer begins.
 */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable whenSent;
    private Handler<Throwable> exceptionHandler;
    private long passed;
    private boolean tooLarge;

    LimitedBody(ReadStream<Buffer> source, long limit, Runnable whenSent) {
        this.source = source;
        this.limit = limit;
        this.whenSent = whenSent;
    }

    /** Whether the limit was passed. */
    boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        passed += chunk.length();
        if (tooLarge) {
            return;
        }
        if (passed <= limit) {
            handler.handle(chunk);
            return;
        }
        tooLarge = true;
        if (exceptionHandler != null) {
            exceptionHandler.handle(GatewayError.PAYLOAD_TOO_LARGE.refused());
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        exceptionHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> finish(handler));
        return this;
    }

    private void finish(Handler<Void> handler) {
        if (!tooLarge) {
            whenSent.run();
            handler.handle(null);
        }
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
