/**
 * What waits for somebody, across all features: each offers its own as a {@link org.gulou.grid.task.TaskSource}, and this package puts
 * them into one list, the most urgent first: masked for everybody, and in clear on the audited worklist of those who go and see people.
 */
package org.gulou.grid.task;
