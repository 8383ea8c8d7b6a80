package org.gulou.chassis.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST that creates or acts: it runs in one transaction, and when the client sends an {@code Idempotency-Key} it acts once,
 * however often it is sent within 24 hours. The answer is stored with the effect and sent again, with {@code Idempotent-Replayed:
 * true}. A key is its caller's own. Callers without a login have none of their own, so theirs is told by the whole request as well: the
 * same request is answered the same, another one with the same key is another one; such an operation takes no stream. Not for answers
 * that hold secrets.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
