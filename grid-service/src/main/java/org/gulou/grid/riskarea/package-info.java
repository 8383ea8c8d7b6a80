/**
 * Risk areas: the dated list of places whose visitors are followed up, by code or, in another province, by name; and the matching of
 * stays against it. Reference data without any person in it.
 */
package org.gulou.grid.riskarea;
