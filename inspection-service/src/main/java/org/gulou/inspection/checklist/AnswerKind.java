package org.gulou.inspection.checklist;

/** How an item is answered: by yes, no or not applicable, or by a number of things counted. */
public enum AnswerKind {
    YES_NO_NA,
    COUNT
}
