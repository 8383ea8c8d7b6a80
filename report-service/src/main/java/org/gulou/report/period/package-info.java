/** What a report covers: a business day, an ISO week or one ad-hoc collection, by one text that sorts and nests nowhere. */
package org.gulou.report.period;
