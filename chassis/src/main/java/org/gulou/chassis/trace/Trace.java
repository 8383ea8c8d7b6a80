package org.gulou.chassis.trace;

import org.jboss.logging.MDC;

/**
 * The trace the running work belongs to, kept in the logging context under {@code traceId} and {@code traceparent}. Work nobody
 * asked for begins a trace of its own.
 */
public final class Trace {

    /** The key of the logging context that holds the 32 hex digits shown to people. */
    public static final String ID = "traceId";

    /** The header, and the key of the logging context, that holds the whole W3C value. */
    public static final String PARENT = "traceparent";

    private Trace() {}

    /** The {@code traceparent} to send or store with what this work causes; never null. */
    public static String current() {
        Object current = MDC.get(PARENT);
        return current != null ? current.toString() : TraceParent.fresh().toString();
    }

    /** The id of the running trace, or null when nothing is traced. */
    public static String currentId() {
        Object id = MDC.get(ID);
        return id == null ? null : id.toString();
    }

    /** Begins the next step of that trace, or a trace of its own when the text is none; close it on the same thread. */
    public static Step continued(String traceparent) {
        Step outer = new Step(MDC.get(ID), MDC.get(PARENT));
        begin(traceparent);
        return outer;
    }

    static void begin(String traceparent) {
        TraceParent step =
                TraceParent.tryParse(traceparent).map(TraceParent::child).orElseGet(TraceParent::fresh);
        MDC.put(ID, step.traceId());
        MDC.put(PARENT, step.toString());
    }

    /** A step of a trace; closing it brings back the one around it. */
    public static final class Step implements AutoCloseable {

        private final Object outerId;
        private final Object outerParent;

        private Step(Object outerId, Object outerParent) {
            this.outerId = outerId;
            this.outerParent = outerParent;
        }

        @Override
        public void close() {
            restore(ID, outerId);
            restore(PARENT, outerParent);
        }

        private static void restore(String key, Object value) {
            if (value == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, value);
            }
        }
    }
}
