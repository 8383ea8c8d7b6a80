/**
 * Server-sent events: each caller sees their own notifications as they are committed, by whichever replica, and resumes where a
 * broken connection left off. The database is the buffer; a slow reader is waited for, not remembered.
 */
package org.gulou.notification.stream;
