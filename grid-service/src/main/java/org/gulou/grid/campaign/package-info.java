/**
 * Campaigns: screening, testing, vaccination and visits by one mechanism. Here are a campaign's definition, its life and its rounds; the
 * packages below hold who is to be checked ({@code target}), what was recorded ({@code record}), the counters ({@code coverage}) and the
 * lists sent from outside ({@code list}). They know this package, and this one knows of them only the {@link org.gulou.grid.campaign.Roster} they keep.
 */
package org.gulou.grid.campaign;
