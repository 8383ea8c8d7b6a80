package org.gulou.chassis.work;

/** The jobs of which each service has one at a time, however many replicas it runs. */
public enum Leader {
    RELAY(1, "outbox-relay"),
    SEALER(2, "audit-sealer"),
    IMPORTER(3, "imports");

    private final int lock;
    private final String connection;

    Leader(int lock, String connection) {
        this.lock = lock;
        this.connection = connection;
    }

    /** The number of its advisory lock, the same in every release. */
    int lock() {
        return lock;
    }

    /** The name under which its connection is seen in the database. */
    String connection() {
        return connection;
    }
}
