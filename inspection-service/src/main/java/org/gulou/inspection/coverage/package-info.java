/** Who should have been looked at, and who was: counts by place, from rows that exist. */
package org.gulou.inspection.coverage;
