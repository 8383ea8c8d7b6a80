/**
 * Fixtures of the notification service: people in their posts, events of other services, requests in somebody's name.
 */
package org.gulou.notification.testing;
