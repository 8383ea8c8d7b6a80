/**
 * Who is to be checked: rosters frozen in one statement, the rounds made of them, those who came later, those overdue, and those who move
 * to another place while a campaign runs.
 */
package org.gulou.grid.campaign.target;
