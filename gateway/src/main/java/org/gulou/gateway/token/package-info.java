/**
 * The check of bearer tokens at the door: signature by RS256 and nothing else, issuer, audience, expiry. The services check again;
 * this spares them what is plainly wrong.
 */
package org.gulou.gateway.token;
