package org.gulou.inspection.checklist;

/** What a checklist is of: one category or one module, the other null. */
record ChecklistSubject(String categoryCode, String module) {

    static ChecklistSubject category(String code) {
        return new ChecklistSubject(code, null);
    }

    static ChecklistSubject module(String module) {
        return new ChecklistSubject(null, module);
    }
}
