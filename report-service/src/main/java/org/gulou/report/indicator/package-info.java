/** What is counted: indicators, how each adds up, and the rules its figures keep. */
package org.gulou.report.indicator;
