/**
 * Who the caller is, and what waits for them, the most urgent first.
 */
package org.gulou.notification.me;
