/** The grid: places and their codes, the organisations, and who answers for what. */
package org.gulou.grid;
