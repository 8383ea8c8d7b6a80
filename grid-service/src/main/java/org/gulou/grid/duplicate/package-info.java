/**
 * One person entered twice: pairs that look like it, found by blind indexes and put before somebody who knows; the merge of two entries;
 * and its undoing, which gives back exactly what was there.
 */
package org.gulou.grid.duplicate;
