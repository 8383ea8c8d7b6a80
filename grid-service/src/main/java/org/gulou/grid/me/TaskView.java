package org.gulou.grid.me;

import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.grid.vacancy.VacancyView;

/** Something that waits for the caller: what is to be done, with what, and where. */
public record TaskView(Kind kind, Subject subject, DutyRole role) {

    /** What is to be done. */
    public enum Kind {
        /** Nobody holds a role that must be held: put somebody in charge. */
        FILL_VACANCY
    }

    /** What it is to be done with. */
    public record Subject(String type, String id, String name, AreaCode areaCode) {}

    static TaskView from(VacancyView vacancy) {
        Subject subject =
                new Subject(vacancy.subjectType().name(), vacancy.subjectCode(), vacancy.name(), vacancy.areaCode());
        return new TaskView(Kind.FILL_VACANCY, subject, vacancy.role());
    }
}
