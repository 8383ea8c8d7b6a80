/** The audit trail of this service, for those who audit: who did what to what, when, and whether the trail is sound. */
package org.gulou.notification.audit;
