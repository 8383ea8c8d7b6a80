/** Files of places, duties and residents, taken in row by row; what a kind of file means stands with its feature. */
package org.gulou.grid.imports;
