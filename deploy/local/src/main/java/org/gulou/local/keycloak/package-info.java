/** Keycloak as a child: unpacked and built once, then started optimised, with the realm of the stack and its data kept. */
package org.gulou.local.keycloak;
