/** The sites under supervision: who they are, where, whose, and how closely watched. */
package org.gulou.inspection.site;
