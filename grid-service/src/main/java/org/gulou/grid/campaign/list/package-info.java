/**
 * Lists sent from outside: people who are to be checked although the register may not know them. They are kept encrypted, dispatched to
 * where they live or are said to be, due on a clock of their own, and the sender is answered by name.
 */
package org.gulou.grid.campaign.list;
