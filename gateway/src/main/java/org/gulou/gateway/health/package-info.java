/** How the gateway is, for those who run it: on the management port only. */
package org.gulou.gateway.health;
