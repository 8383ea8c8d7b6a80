/**
 * The suite as its users see it: a client for the HTTP contract, one prevention day played through it, and the proof from the
 * databases that no event was lost or applied twice.
 */
package org.gulou.e2e;
