/** What of sites and their inspections a caller may see: one rule, as a check and as a condition of SQL. */
package org.gulou.inspection.scope;
