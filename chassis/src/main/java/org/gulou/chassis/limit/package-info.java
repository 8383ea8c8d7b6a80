/** How much a client may send: a limit for each kind of route, answered as 413 after draining, within a bound, what still comes. */
package org.gulou.chassis.limit;
