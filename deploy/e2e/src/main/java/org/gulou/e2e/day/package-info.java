/** One prevention day in a county, chapter by chapter, told as it happens; it can be played again on the same data. */
package org.gulou.e2e.day;
