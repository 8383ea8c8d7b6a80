package org.gulou.chassis.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST that creates or acts: it runs in one transaction, and when the client sends an {@code Idempotency-Key} it acts once,
 * however often it is sent within 24 hours. The answer is stored with the effect and sent again, with {@code Idempotent-Replayed:
 * true}. Not for answers that hold secrets.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
