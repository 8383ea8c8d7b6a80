/**
 * Notifications: each belongs to one person, who reads and acknowledges it; one that found nobody waits in the inbox of its area.
 */
package org.gulou.notification.inbox;
