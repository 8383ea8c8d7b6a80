package org.gulou.inspection.inspection;

import org.gulou.inspection.checklist.AnswerKind;
import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.profile.Profile;

/** Items and answers as tests begin with them. */
final class Items {

    private Items() {}

    static ChecklistItem item(String code, Severity severity, int weight) {
        return new ChecklistItem(
                code, "项目", "Item", severity, weight, 72, "依据", Profile.ALL, AnswerKind.YES_NO_NA, null);
    }

    static ChecklistItem count(String code, String findingWhen) {
        return new ChecklistItem(
                code, "计数", "Count", Severity.CRITICAL, 10, 24, "依据", Profile.ALL, AnswerKind.COUNT, findingWhen);
    }

    static Answer answer(String code, Answer.Choice choice) {
        return new Answer(code, choice, null, null, null);
    }

    static Answer counted(String code, long count) {
        return new Answer(code, null, count, null, null);
    }
}
