/**
 * One way to say what went wrong: every fault, ours or the framework's, reaches the client as an RFC 9457 document with a stable
 * code, names every fault of an invalid request at once, and tells nothing of the inside.
 */
package org.gulou.chassis.problem;
