/**
 * What kinds of site there are and what is asked of each: categories, and the editions of their checklists and of the disease modules.
 * A published edition never changes.
 */
package org.gulou.inspection.checklist;
