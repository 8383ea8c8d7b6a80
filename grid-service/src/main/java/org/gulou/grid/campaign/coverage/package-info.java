/**
 * How far a campaign has come: counters by area, department and site at every level, moved in the transaction that moves what they count,
 * in one order of their keys by everybody, so that writers wait for one another and never for ever.
 */
package org.gulou.grid.campaign.coverage;
