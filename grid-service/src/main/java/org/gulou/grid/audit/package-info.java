/** The audit trail of this service, for those who audit: who did what to whom, when and why, and whether the trail is sound. */
package org.gulou.grid.audit;
