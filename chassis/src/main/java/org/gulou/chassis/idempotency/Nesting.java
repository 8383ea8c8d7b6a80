package org.gulou.chassis.idempotency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Makes a use case end the same inside the transaction of an idempotent request as it would in its own: flushed, so that the version
 * its caller shows is the one that is stored, and a violated constraint comes up where it belongs.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class Nesting {

    private static final Object DEPTH = new Object();

    private final TransactionSynchronizationRegistry transactions;
    private final Instance<EntityManager> entities;

    Nesting(TransactionSynchronizationRegistry transactions, Instance<EntityManager> entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    @AroundInvoke
    Object flushAtTheEnd(InvocationContext useCase) throws Exception {
        int[] depth = transactions.getTransactionKey() == null ? null : (int[]) transactions.getResource(DEPTH);
        if (depth == null) {
            return useCase.proceed();
        }
        depth[0]++;
        try {
            Object result = useCase.proceed();
            if (depth[0] == 1
                    && transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                    && entities.isResolvable()) {
                entities.get().flush();
            }
            return result;
        } finally {
            depth[0]--;
        }
    }

    /** Marks the transactions in which use cases are nested. */
    @ApplicationScoped
    static class Marker {

        private final TransactionSynchronizationRegistry transactions;

        Marker(TransactionSynchronizationRegistry transactions) {
            this.transactions = transactions;
        }

        void mark() {
            transactions.putResource(DEPTH, new int[1]);
        }
    }
}
