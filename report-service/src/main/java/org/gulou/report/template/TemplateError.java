package org.gulou.report.template;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a template. */
public enum TemplateError implements ErrorCode {
    TEMPLATE_NOT_FOUND(404, "There is no such template."),
    TEMPLATE_NOT_DRAFT(409, "Only a draft is published; a published template never changes."),
    TEMPLATE_CODE_RESERVED(422, "Codes that begin with A- belong to ad-hoc collections."),
    UNKNOWN_INDICATOR(422, "There is no indicator of this code."),
    DUPLICATE_CODE(422, "This code is named twice."),
    INVALID_LEVEL(422, "Areas owe by level or by code; organisations and sites by code."),
    DUE_MISSING(422, "The time it is due is missing for a level that owes it."),
    UNKNOWN_CODE(422, "The template has no figure of this code."),
    COMPUTED_VALUE(422, "This figure is computed and cannot be entered."),
    NOT_A_NUMBER(422, "A number, null or \"NA\" is asked for here."),
    NOT_A_DATE(422, "A date, null or \"NA\" is asked for here."),
    BELOW_MINIMUM(422, "The figure is less than the least that can be."),
    OUT_OF_RANGE(422, "A figure has at most 15 digits before the point and 6 after it."),
    TEXT_TOO_LONG(422, "A text has at most 2000 characters.");

    private final int status;
    private final String sentence;

    TemplateError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
