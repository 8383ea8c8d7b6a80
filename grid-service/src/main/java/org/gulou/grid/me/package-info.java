/** The caller: who they are, and what waits for them here. */
package org.gulou.grid.me;
