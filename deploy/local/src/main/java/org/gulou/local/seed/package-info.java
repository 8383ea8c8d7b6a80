/** What a new stack is filled with over HTTP: places, organisations, a grid, a site, and who answers for what. */
package org.gulou.local.seed;
