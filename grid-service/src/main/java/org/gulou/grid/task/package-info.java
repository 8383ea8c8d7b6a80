/**
 * What waits for somebody, across all features: each offers its own as a {@link org.gulou.grid.task.TaskSource}, and this package puts
 * them into one list, the most urgent first.
 */
package org.gulou.grid.task;
