/** How complete and how timely reporting is: counts of obligations that exist, never of what somebody remembered to expect. */
package org.gulou.report.board;
