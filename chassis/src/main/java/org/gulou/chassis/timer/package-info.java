/**
 * Durable timers: rows that fall due by the business clock. Each fires once, in one transaction with what its handler does; what fell
 * due while the service was down fires once on its return.
 */
package org.gulou.chassis.timer;
