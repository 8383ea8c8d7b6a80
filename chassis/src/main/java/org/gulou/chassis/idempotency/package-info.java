/**
 * Retries that act once: a POST sent again with the same {@code Idempotency-Key} gets the answer of the first, which was stored with
 * the effect in one transaction.
 */
package org.gulou.chassis.idempotency;
