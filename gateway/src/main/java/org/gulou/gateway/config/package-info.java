/** Everything an operator may set, in one place, with its unit. */
package org.gulou.gateway.config;
