/**
 * Places: the register of divisions and grids, how they are made, renamed, joined, split and retired. A place is never deleted; what it
 * was called on a day of the past can always be read. Reference data: every signed-in role reads all of it.
 */
package org.gulou.grid.area;
