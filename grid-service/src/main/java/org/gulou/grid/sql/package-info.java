/** Plain SQL: projections straight from rows, for lists and lookups that need no entity, and many rows written by one statement. */
package org.gulou.grid.sql;
