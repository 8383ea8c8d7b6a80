/**
 * The whole suite on one machine: starts PostgreSQL, Kafka, Keycloak, the four services and the gateway, each as a process of
 * its own, keeps them running, and stops them in order.
 */
package org.gulou.local;
