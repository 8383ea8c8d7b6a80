/**
 * The way to a service and back, streaming both ways: which headers travel, how large a body may be, how long an answer may take,
 * and what each fault on the way is called.
 */
package org.gulou.gateway.proxy;
