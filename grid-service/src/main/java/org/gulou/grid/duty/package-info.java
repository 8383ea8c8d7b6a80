/**
 * Duties (包保责任): who answers for a place, an organisation or a site, from when until when. A handover ends one duty and begins the
 * next at the same moment; a suspension lets a deputy act for an absent holder. Accounts travel in events, people's names and phones
 * never; a name is shown inside the caller's areas alone, a phone only masked.
 */
package org.gulou.grid.duty;
