/**
 * Retention: personal details are kept as long as they are needed and a configured time after, then removed. Each feature offers what it
 * keeps as a {@link org.gulou.grid.retention.Purge}; once a day all of them are carried out, and what was removed is written down.
 */
package org.gulou.grid.retention;
