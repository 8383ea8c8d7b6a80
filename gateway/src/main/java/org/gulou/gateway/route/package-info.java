/** Where a request goes: four services below their version, two pages of the gateway itself, and nothing else. */
package org.gulou.gateway.route;
