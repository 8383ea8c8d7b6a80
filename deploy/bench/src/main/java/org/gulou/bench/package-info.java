/**
 * Measures the suite on one machine against a yardstick in the same run: pgbench with the same statements on the same PostgreSQL. Every
 * figure is printed with both numbers of its ratio; nothing here is a timed test.
 */
package org.gulou.bench;
