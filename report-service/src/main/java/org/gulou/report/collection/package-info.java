/** A new table in five minutes: asked for once, of named units, by a deadline. */
package org.gulou.report.collection;
