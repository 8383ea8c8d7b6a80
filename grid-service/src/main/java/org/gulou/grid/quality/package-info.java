/**
 * How good the data of the register are (数据准、底数清): of how many residents there are, how many records are complete, valid and verified
 * of late, per area. The denominator comes first: where there is nobody there is no share.
 */
package org.gulou.grid.quality;
