/** What nobody answers for: subjects with no holder, present or acting, of a role that must be held. */
package org.gulou.grid.vacancy;
