/** A client of the public contract: one session a user, requests that may be sent again without acting twice. */
package org.gulou.e2e.http;
