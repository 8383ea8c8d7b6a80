/** Files of places and duties, taken in row by row; what a kind of file means stands with its feature. */
package org.gulou.grid.imports;
