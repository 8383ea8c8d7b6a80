/** What the system itself has seen of the figures that are reported: inspections and findings, where they happened. */
package org.gulou.report.derived;
