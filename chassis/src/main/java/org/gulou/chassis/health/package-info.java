/** What a probe sees: a service is ready while its database answers; Kafka and the relay are shown, but a service outlives them. */
package org.gulou.chassis.health;
