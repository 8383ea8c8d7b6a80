/**
 * Tips: what the public tells without a login, followed up on a clock. A tip belongs to the county until the county assigns it, because
 * it may be about the office below. Its text is shown by an audited reveal; how to reach who told it, to the county's officers alone.
 */
package org.gulou.grid.tip;
