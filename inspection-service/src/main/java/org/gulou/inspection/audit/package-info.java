/** The audit trail of this service, for those who audit: who judged or changed what, when, and whether the trail is sound. */
package org.gulou.inspection.audit;
