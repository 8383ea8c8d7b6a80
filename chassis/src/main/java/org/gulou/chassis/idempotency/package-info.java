/**
 * Retries that act once: a POST sent again with the same {@code Idempotency-Key} gets the answer of the first, which was stored with
 * the effect in one transaction. The table tells neither who sent a request nor what was asked; what was answered it tells only where
 * a service seals nothing ({@link org.gulou.chassis.idempotency.AnswerSeal}). Uploads outlast a transaction: they keep their keys by
 * {@link org.gulou.chassis.idempotency.UploadKeys}.
 */
package org.gulou.chassis.idempotency;
