/** Who reports: a place, an organisation or a site; who may see it, and who drafts, signs and accepts for it. */
package org.gulou.report.unit;
