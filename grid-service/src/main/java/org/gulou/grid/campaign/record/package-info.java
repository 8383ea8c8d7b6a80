/**
 * What was recorded of those due: in batches and from files of results. The later time wins whatever order records arrive in, so that
 * offline devices and late laboratories need no care; what lost stays in the history.
 */
package org.gulou.grid.campaign.record;
