package org.gulou.inspection.checklist;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;

/** Puts the reference data into an empty database, once however often and however many processes start. */
@ApplicationScoped
class ReferenceDataSeeder {

    // Two processes that start at once: the second waits here and then finds everything in place.
    private static final String LOCK =
            "SELECT CAST(pg_advisory_xact_lock(hashtext('inspection-reference-data')) AS text)";
    private static final String CATEGORY = """
            INSERT INTO category (code, name_zh, name_en, departments, traits)
            VALUES (:code, :nameZh, :nameEn, :departments, :traits) ON CONFLICT DO NOTHING
            """;

    private final ReferenceData data;
    private final Checklists checklists;
    private final EntityManager entities;
    private final Categories categories;
    private final BusinessClock clock;
    private final Ids ids;

    ReferenceDataSeeder(
            ReferenceData data,
            Checklists checklists,
            EntityManager entities,
            Categories categories,
            BusinessClock clock,
            Ids ids) {
        this.data = data;
        this.checklists = checklists;
        this.entities = entities;
        this.categories = categories;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    void seed(@Observes StartupEvent event) {
        entities.createNativeQuery(LOCK).getSingleResult();
        data.categories().forEach(this::insert);
        data.checklists().forEach(this::publishFirst);
        categories.forget();
    }

    private void insert(Category category) {
        entities.createNativeQuery(CATEGORY)
                .setParameter("code", category.code())
                .setParameter("nameZh", category.nameZh())
                .setParameter("nameEn", category.nameEn())
                .setParameter("departments", category.departments().toArray(String[]::new))
                .setParameter(
                        "traits",
                        category.traits().stream().map(Enum::name).sorted().toArray(String[]::new))
                .executeUpdate();
    }

    private void publishFirst(ChecklistSubject subject, List<ChecklistItem> items) {
        if (checklists.nextEdition(subject) > 1) {
            return;
        }
        Checklist first = new Checklist(ids.next(), subject, 1, items, clock.instant());
        first.publish(clock.instant());
        checklists.persist(first);
    }
}
