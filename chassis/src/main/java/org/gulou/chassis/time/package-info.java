/**
 * Time and identity as inputs: one clock in one business zone, ids that sort by age, and instants that carry the zone's offset on the
 * wire.
 */
package org.gulou.chassis.time;
