/**
 * Disclosure control: whoever sees counts and no people must not learn from the counts who somebody is. Small cells are hidden, and as
 * many others as it takes that they cannot be computed.
 */
package org.gulou.grid.disclosure;
