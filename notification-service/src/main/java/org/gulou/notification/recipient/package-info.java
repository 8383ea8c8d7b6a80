/**
 * Who is to be told: the holders of a duty at the moment of the event, a deputy in the place of an absent principal, and where a post
 * is vacant the next one up the chain, down to the duty roster at its end.
 */
package org.gulou.notification.recipient;
