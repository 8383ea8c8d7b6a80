/** Who answers for a place, from the grid up to the county. */
package org.gulou.grid.chain;
