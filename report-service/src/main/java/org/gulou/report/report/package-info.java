/**
 * Reports from the draft to the accepted figures: entered, checked, signed by who answers for them, submitted, returned or accepted, and
 * corrected by a new version beside the one that stands.
 */
package org.gulou.report.report;
