package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;

/** Takes duties from a file in. */
@ApplicationScoped
class DutyIntake {

    private final Duties duties;
    private final Subjects subjects;
    private final DutyRecords records;
    private final Deputies deputies;
    private final BusinessClock clock;
    private final Ids ids;

    DutyIntake(Duties duties, Subjects subjects, DutyRecords records, Deputies deputies, BusinessClock clock, Ids ids) {
        this.duties = duties;
        this.subjects = subjects;
        this.records = records;
        this.deputies = deputies;
        this.clock = clock;
        this.ids = ids;
    }

    /** The posts of these keys, as far as their subjects are known. */
    Map<String, KnownPost> known(Set<String> posts) {
        Map<String, KnownPost> known = new HashMap<>();
        // Places are held in the order of their codes.
        for (String key : new TreeSet<>(posts)) {
            Post post = Post.of(key);
            subjects.hold(post.type(), post.code())
                    .map(subject ->
                            new KnownPost(subject.areaCode(), subjects.offers(subject, post.role()), holdings(post)))
                    .ifPresent(found -> known.put(key, found));
        }
        return known;
    }

    void assign(DutyLine line, Instant since, String sender) {
        Subject subject =
                subjects.hold(line.subjectType(), line.subjectCode()).orElseThrow(DutyError.UNKNOWN_SUBJECT::problem);
        Holder holder = new Holder(new Person(line.name(), line.phone()), line.userId());
        Duty duty = new Duty(ids.next(), subject, line.role(), holder, since, null, clock.instant());
        records.add(duty, "DUTY_ASSIGNED", Map.of("sender", sender));
        deputies.settle(duty);
    }

    /** Corrects who held it at that moment or will. */
    void correct(DutyLine line, Instant at, String sender) {
        duties.lockedOf(line.subjectType(), line.subjectCode()).stream()
                .filter(duty -> duty.role() == line.role() && !duty.hasEndedAt(at))
                .filter(duty -> duty.holding().isHeldBy(line))
                .min(Comparator.comparing(Duty::since))
                .ifPresent(duty -> {
                    duty.correct(new Person(line.name(), line.phone()), clock.instant());
                    records.add(duty, "DUTY_CORRECTED", Map.of("sender", sender));
                });
    }

    /** Writes what was taken in. */
    void finish() {
        duties.flush();
    }

    private List<KnownPost.Holding> holdings(Post post) {
        return duties.ever(post.type(), post.code(), post.role()).stream()
                .map(Duty::holding)
                .toList();
    }

    /** A post by its key. */
    private record Post(SubjectType type, String code, DutyRole role) {

        static Post of(String key) {
            int first = key.indexOf('/');
            int last = key.lastIndexOf('/');
            return new Post(
                    SubjectType.valueOf(key.substring(0, first)),
                    key.substring(first + 1, last),
                    DutyRole.valueOf(key.substring(last + 1)));
        }
    }
}
