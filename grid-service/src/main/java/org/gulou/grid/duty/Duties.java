package org.gulou.grid.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** The duties as entities, for those that change them. */
@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    private static final String OF_SAME_SUBJECT = """
            from Duty d where exists (
              select 1 from Duty own where own.id = ?1 and own.subjectType = d.subjectType and own.subjectCode = d.subjectCode)
             order by d.id""";

    /** The duty, locked until the transaction ends with all others of its subject: who acts for whom is among them. */
    Optional<Duty> locked(UUID id) {
        // Asked again where its subject was given another code while this waited.
        return lockedWithOthers(id).or(() -> lockedWithOthers(id));
    }

    /** All duties of that subject, locked until the transaction ends, always in one order and those that have ended too. */
    List<Duty> lockedOf(SubjectType type, String code) {
        return find("subjectType = ?1 and subjectCode = ?2 order by id", type, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private Optional<Duty> lockedWithOthers(UUID id) {
        return find(OF_SAME_SUBJECT, id).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst();
    }

    /** The duty whose holder acts for the absent one of that duty. */
    Optional<Duty> actingFor(UUID absent) {
        return find("actingFor", absent).firstResultOptional();
    }

    /** The deputy of the same subject, which is locked, who is there and acts for nobody else, the longest in office first. */
    Optional<Duty> freeDeputy(Duty absent, Instant at) {
        return find(
                        "subjectType = ?1 and subjectCode = ?2 and role = ?3 order by since, id",
                        absent.subjectType(),
                        absent.subjectCode(),
                        DutyRole.DEPUTY)
                .stream()
                .filter(d -> d.isHeldAt(at) && d.isFree() && d.isForSameSubjectAs(absent))
                .findFirst();
    }

    /** Those absent now of that deputy's subject, which is locked, for whom nobody acts, the principal first; no deputies, for whom nobody acts by himself. */
    List<Duty> withoutDeputy(Duty deputy, Instant at) {
        return find(
                        "subjectType = ?1 and subjectCode = ?2 and role <> ?3 and suspendedAt is not null order by suspendedAt, id",
                        deputy.subjectType(),
                        deputy.subjectCode(),
                        DutyRole.DEPUTY)
                .stream()
                .filter(absent -> absent.isHeldAt(at) && actingFor(absent.id()).isEmpty())
                .sorted(Comparator.comparing((Duty absent) -> absent.role() != DutyRole.PRINCIPAL))
                .toList();
    }

    /** The duties of that role for a subject, those that have ended among them. */
    List<Duty> ever(SubjectType type, String code, DutyRole role) {
        return list("subjectType = ?1 and subjectCode = ?2 and role = ?3 order by since", type, code, role);
    }

    /** The duties for these places that are held at that moment or later, locked with the others there, those longest in office first. */
    List<Duty> openFor(Collection<AreaCode> areas, Instant at) {
        return find(
                        "subjectType = ?1 and subjectCode in ?2 order by id",
                        SubjectType.AREA,
                        areas.stream().map(AreaCode::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(duty -> !duty.hasEndedAt(at))
                .sorted(Comparator.comparing(Duty::since).thenComparing(Duty::id))
                .toList();
    }

    /** The duties of organisations that lie in these places that are held at that moment or later, locked with the others there. */
    List<Duty> ofOrganizationsIn(Collection<AreaCode> areas, Instant at) {
        return find("subjectType = ?1 and areaCode in ?2 order by id", SubjectType.ORGANIZATION, areas)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(duty -> !duty.hasEndedAt(at))
                .toList();
    }
}
