/** Inspections, owed and made: planned, started, handed in with an answer to every item, scored by one rule. */
package org.gulou.inspection.inspection;
