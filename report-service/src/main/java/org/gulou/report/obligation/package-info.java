/**
 * Who owes what by when: the denominator, laid down before anything is reported. Every obligation ends in a named state, and one that
 * was met stays as it was met.
 */
package org.gulou.report.obligation;
