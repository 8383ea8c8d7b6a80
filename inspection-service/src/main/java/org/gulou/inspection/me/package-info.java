/** Who the caller is, and what waits for them here. */
package org.gulou.inspection.me;
