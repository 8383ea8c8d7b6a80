/** What the figures of a place's units add up to, with what it stands on and what is missing. */
package org.gulou.report.rollup;
