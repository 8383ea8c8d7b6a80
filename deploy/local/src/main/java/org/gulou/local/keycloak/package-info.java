/**
 * Keycloak as a child: unpacked and built once, then started optimised, with the realm of the stack and its data kept. And the tokens
 * it gives the local accounts.
 */
package org.gulou.local.keycloak;
