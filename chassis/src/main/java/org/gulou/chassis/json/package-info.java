/**
 * JSON on the wire: strict about what it reads, so that a misspelt field is an error and not a silent loss, and plain about what it
 * writes.
 */
package org.gulou.chassis.json;
