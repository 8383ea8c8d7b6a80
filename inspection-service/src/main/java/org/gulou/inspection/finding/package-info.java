/** Faults found at sites, from their opening to the verification that closes them. */
package org.gulou.inspection.finding;
