/**
 * Who is on duty where and when, the end of every chain, and what one shift tells the next.
 */
package org.gulou.notification.roster;
