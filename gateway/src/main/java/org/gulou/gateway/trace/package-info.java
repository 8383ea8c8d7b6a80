/** The W3C trace context at the door: a client's trace is continued, a request without one begins its own. */
package org.gulou.gateway.trace;
