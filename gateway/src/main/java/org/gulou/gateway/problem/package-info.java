/**
 * What the gateway itself has to refuse: RFC 9457 documents with stable codes, in the same shape as those of the services behind
 * it, so that a client reads one kind of error only.
 */
package org.gulou.gateway.problem;
