/**
 * One OpenAPI 3.1 document out of those the services commit, made while the gateway is built, so that it can be read while a service
 * is down. The result depends on the documents alone, not on their order.
 */
package org.gulou.gateway.contract;
