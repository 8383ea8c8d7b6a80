/**
 * The audit trail: entries written in the transaction they tell of, sealed afterwards into a chain of hashes by one sealer, so that a
 * row changed or removed behind the service's back shows.
 */
package org.gulou.chassis.audit;
