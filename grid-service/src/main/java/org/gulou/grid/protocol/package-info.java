/**
 * By what rules people are monitored: protocols in editions, each for one kind of person. What is published never changes; a change
 * of the rules is another edition. Reference data: every signed-in role reads all of it.
 */
package org.gulou.grid.protocol;
