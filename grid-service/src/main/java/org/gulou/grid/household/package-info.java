/** Households: the doors of a grid, by the number the grid gives them. The address is encrypted and comes back masked. */
package org.gulou.grid.household;
