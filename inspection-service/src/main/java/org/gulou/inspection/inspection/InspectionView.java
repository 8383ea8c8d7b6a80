package org.gulou.inspection.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/**
 * An inspection; {@code items} are the codes that apply and must be answered, of the list and of the modules. {@code made} holds the
 * times a client gave for one made offline.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectionView(
        UUID id,
        UUID siteId,
        AreaCode areaCode,
        String departmentCode,
        InspectionKind kind,
        String teamCode,
        List<String> inspectors,
        LocalDate scheduledOn,
        ChecklistUsed checklist,
        List<String> modules,
        List<String> items,
        List<Answer> answers,
        BigDecimal score,
        Result result,
        int faults,
        int criticalFaults,
        InspectionState state,
        Made made,
        Instant startedAt,
        Instant submittedAt,
        String submittedBy,
        String reason,
        Instant updatedAt,
        long version)
        implements Tagged {

    /** The edition of the category's list it goes by. */
    public record ChecklistUsed(UUID id, int version) {}

    /** When it was made, by the client's clock. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Made(Instant startedAt, Instant submittedAt) {}

    static InspectionView from(Inspection inspection) {
        List<ChecklistPart> lists = inspection.lists();
        return new InspectionView(
                inspection.id(),
                inspection.siteId(),
                inspection.areaCode(),
                inspection.departmentCode(),
                inspection.kind(),
                inspection.teamCode(),
                inspection.inspectors(),
                inspection.scheduledOn(),
                new ChecklistUsed(lists.get(0).checklistId(), lists.get(0).version()),
                lists.stream().skip(1).map(ChecklistPart::module).toList(),
                lists.stream().flatMap(list -> list.items().stream()).distinct().toList(),
                inspection.answers(),
                inspection.score(),
                inspection.result(),
                inspection.faults(),
                inspection.criticalFaults(),
                inspection.state(),
                inspection.madeFrom() == null && inspection.madeUntil() == null
                        ? null
                        : new Made(inspection.madeFrom(), inspection.madeUntil()),
                inspection.startedAt(),
                inspection.submittedAt(),
                inspection.submittedBy(),
                inspection.reason(),
                inspection.updatedAt(),
                inspection.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
