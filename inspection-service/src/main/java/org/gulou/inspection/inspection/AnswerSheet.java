package org.gulou.inspection.inspection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gulou.chassis.problem.Violations;
import org.gulou.inspection.checklist.AnswerKind;
import org.gulou.inspection.checklist.ChecklistItem;

/** Answers held against the items they must answer: each item once, each in the way it asks for. Every fault is named at once. */
final class AnswerSheet {

    private final Map<String, ChecklistItem> items;
    private final Violations violations;
    private final Map<String, Answer> answered = new HashMap<>();

    private AnswerSheet(List<ChecklistItem> items, Violations violations) {
        this.items = items.stream()
                .collect(Collectors.toMap(ChecklistItem::code, item -> item, (a, b) -> a, LinkedHashMap::new));
        this.violations = violations;
    }

    /** Notes every fault of the answers; they come back by item. */
    static Map<String, Answer> check(List<ChecklistItem> items, List<Answer> answers, Violations violations) {
        AnswerSheet sheet = new AnswerSheet(items, violations);
        for (int i = 0; answers != null && i < answers.size(); i++) {
            if (answers.get(i) != null && answers.get(i).itemCode() != null) {
                sheet.take(answers.get(i), "/answers/" + i);
            }
        }
        if (answers != null) {
            sheet.nameMissing();
        }
        return sheet.answered;
    }

    private void take(Answer answer, String pointer) {
        ChecklistItem item = items.get(answer.itemCode());
        if (item == null) {
            violations.add(pointer + "/itemCode", InspectionError.UNKNOWN_ITEM);
            return;
        }
        if (answered.putIfAbsent(item.code(), answer) != null) {
            violations.add(pointer + "/itemCode", InspectionError.DUPLICATE_ITEM);
            return;
        }
        checkForm(item, answer, pointer);
    }

    private void checkForm(ChecklistItem item, Answer answer, String pointer) {
        boolean counted = item.answer() == AnswerKind.COUNT;
        if (counted && answer.count() == null) {
            violations.add(pointer + "/count", InspectionError.COUNT_MISSING);
        }
        if (!counted && answer.answer() == null) {
            violations.add(pointer + "/answer", InspectionError.ANSWER_MISSING);
        }
        if (!counted && answer.count() != null) {
            violations.add(pointer + "/count", InspectionError.COUNT_NOT_ASKED);
        }
        // Nothing can be attached yet, so whatever is named is not there.
        if (answer.attachmentIds() != null && !answer.attachmentIds().isEmpty()) {
            violations.add(pointer + "/attachmentIds", InspectionError.UNKNOWN_ATTACHMENT);
        }
    }

    private void nameMissing() {
        items.keySet().stream()
                .filter(code -> !answered.containsKey(code))
                .forEach(code -> violations.add(
                        "/answers", InspectionError.MISSING_ITEM.name(), "Item " + code + " has no answer."));
    }
}
