/**
 * The door itself. It is a Vert.x server of our own beside the one Quarkus offers, because only so can malformed requests be
 * answered with a problem document, and no handler stands between the socket and the proxy.
 */
package org.gulou.gateway.server;
