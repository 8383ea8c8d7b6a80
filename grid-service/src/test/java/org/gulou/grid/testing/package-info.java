/** What the tests of the grid share: callers of each role, and places of their own for each test. */
package org.gulou.grid.testing;
