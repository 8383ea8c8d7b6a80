/**
 * One request and its answer: its trace, its line in the access log, its measure, and the one way to refuse it. A refused request
 * is read on within a bound, so that a client still sending gets to read the answer.
 */
package org.gulou.gateway.exchange;
