/**
 * Rules: which event, under which condition, tells whom what and how urgently. They are data, seeded for every event somebody must act
 * on, and changed without a release.
 */
package org.gulou.notification.rule;
