/** Real neighbours for the gateway under test: an identity provider with keys, services that answer as told by the path, clients. */
package org.gulou.gateway.testing;
