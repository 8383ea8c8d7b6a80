/**
 * HTTP, the same everywhere: entity tags and preconditions, retries that act once, keyset pages, batches, merge patches, tables as CSV
 * and XLSX, and limits on what a client may send.
 */
package org.gulou.chassis.web;
