/**
 * Call and acknowledge (叫应): whoever must answer is called, and when nobody does in time the call climbs, one rung for each deadline,
 * until it is answered or there is nobody left, which is said aloud. No call is ever dropped in silence.
 */
package org.gulou.notification.call;
