/** Kafka as a child: one node, broker and controller in one, with its data kept. */
package org.gulou.local.kafka;
