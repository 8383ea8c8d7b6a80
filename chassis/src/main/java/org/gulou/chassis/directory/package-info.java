/**
 * The replica of places, organisations, duties and sites that every service but their owner keeps, fed by events: lookups that need no
 * call, as true as the last event.
 */
package org.gulou.chassis.directory;
