/** Departments, work groups and inspection teams. Reference data: every signed-in role reads all of it. */
package org.gulou.grid.organization;
