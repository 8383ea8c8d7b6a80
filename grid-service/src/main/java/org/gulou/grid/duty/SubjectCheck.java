package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;

/** Whether a duty can be given for what a request names. */
@ApplicationScoped
class SubjectCheck {

    private final Subjects subjects;
    private final AreaScope scope;

    SubjectCheck(Subjects subjects, AreaScope scope) {
        this.subjects = subjects;
        this.scope = scope;
    }

    /**
     * The subject, if there is one that has such a role; notes what is wrong. 404 NOT_FOUND for what lies outside the caller's areas,
     * and for a site nobody knows: the two must look alike.
     */
    Optional<Subject> check(AssignDuty request, Violations found) {
        SubjectType type = request.subject();
        if (type == null || request.subjectCode() == null) {
            return Optional.empty();
        }
        if (type == SubjectType.AREA) {
            AreaCode.tryParse(request.subjectCode()).ifPresent(this::requireInside);
        }
        Optional<Subject> subject = subjects.hold(type, request.subjectCode());
        if (type == SubjectType.SITE && subject.isEmpty()) {
            throw CommonError.NOT_FOUND.problem();
        }
        subject.ifPresent(s -> requireInside(s.areaCode()));
        if (subject.isEmpty()) {
            found.add("/subjectCode", DutyError.UNKNOWN_SUBJECT);
        } else if (request.role() != null && !subjects.offers(subject.get(), request.role())) {
            found.add("/role", DutyError.ROLE_NOT_FOR_SUBJECT);
        }
        return subject;
    }

    private void requireInside(AreaCode area) {
        if (!scope.contains(area)) {
            throw CommonError.NOT_FOUND.problem();
        }
    }
}
