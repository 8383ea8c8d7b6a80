/** Child processes: started, watched, started again when they die, stopped; and found again by a later process. */
package org.gulou.local.process;
