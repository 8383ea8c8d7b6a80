/**
 * Notices by hand: what somebody in charge tells the holders of duties, organisations or single users, with or without their answer.
 */
package org.gulou.notification.notice;
