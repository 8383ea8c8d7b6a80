/**
 * Work nobody waits for: named daemon threads that go round until the service stops, and outlive the loss of a database or a broker
 * with growing pauses and one line in the log.
 */
package org.gulou.chassis.work;
