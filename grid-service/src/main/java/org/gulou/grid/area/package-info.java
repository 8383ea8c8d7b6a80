/**
 * Places: the register of divisions and grids, how they are made, renamed, joined, split and retired. A place is never deleted; what it
 * was called on a day of the past can always be read. When places are joined or split, the parts below them get codes of their new
 * places, and everything kept by code follows through {@link org.gulou.grid.area.AreaFollower}; a split of a grid
 * says which of its households go where. Reference data: every signed-in role
 * reads all of it.
 */
package org.gulou.grid.area;
