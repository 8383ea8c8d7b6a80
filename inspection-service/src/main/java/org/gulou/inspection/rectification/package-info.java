/**
 * Rectification notices: what a site must mend by when, who says it is mended and who saw that it is. Findings are judged one by one;
 * the notice closes with its last.
 */
package org.gulou.inspection.rectification;
