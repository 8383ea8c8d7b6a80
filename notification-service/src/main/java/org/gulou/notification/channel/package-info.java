/**
 * The ways a notification can take, and each attempt to take one.
 */
package org.gulou.notification.channel;
