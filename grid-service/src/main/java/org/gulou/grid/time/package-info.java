/** Reading the moments callers ask about. */
package org.gulou.grid.time;
