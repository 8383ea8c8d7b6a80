/**
 * Who caused what, across services: the W3C trace context of a request is kept for its log lines, its problem documents and its
 * events, and continued by whoever handles them.
 */
package org.gulou.chassis.trace;
