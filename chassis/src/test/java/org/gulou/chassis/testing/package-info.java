/**
 * Fixtures all modules share: a real database and broker for component tests, a clock that can be moved, tokens good and bad, and the
 * rules every module keeps.
 */
package org.gulou.chassis.testing;
