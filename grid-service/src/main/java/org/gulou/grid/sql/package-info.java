/** Reading by plain SQL: projections straight from rows, for lists and lookups that need no entity. */
package org.gulou.grid.sql;
