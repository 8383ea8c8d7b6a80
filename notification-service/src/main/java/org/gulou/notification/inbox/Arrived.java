package org.gulou.notification.inbox;

/** Fired inside the transaction that tells somebody something; observe it after success to look for news. */
public record Arrived() {}
