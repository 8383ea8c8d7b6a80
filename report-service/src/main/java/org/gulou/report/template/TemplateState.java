package org.gulou.report.template;

/** The life of one edition of a template. */
public enum TemplateState {
    DRAFT,
    PUBLISHED,
    /** A later edition has taken its place; reports begun under it stay with it. */
    SUPERSEDED;

    /** The state after a move; 409 TEMPLATE_NOT_DRAFT where there is no such arrow. */
    TemplateState to(TemplateState next) {
        boolean legal = switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == SUPERSEDED;
            case SUPERSEDED -> false;
        };
        if (!legal) {
            throw TemplateError.TEMPLATE_NOT_DRAFT.with("state", this);
        }
        return next;
    }
}
