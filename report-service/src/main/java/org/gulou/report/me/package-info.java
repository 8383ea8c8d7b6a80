/** Who the caller is, and what waits for them. */
package org.gulou.report.me;
