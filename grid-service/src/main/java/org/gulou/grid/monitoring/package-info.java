/**
 * Monitoring: people in isolation or under health observation, each an episode under the edition of the rules it began with until it is
 * converted. Checks are owed morning and evening; one that is not made is told of at once. What is found of a person is encrypted.
 */
package org.gulou.grid.monitoring;
