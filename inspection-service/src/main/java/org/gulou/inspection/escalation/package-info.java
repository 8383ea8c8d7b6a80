/**
 * The ladder of reminder, supervision order, interview, circular and referral: who was told about what, and who answered for it then.
 * The system records and refers; it never decides a sanction.
 */
package org.gulou.inspection.escalation;
