package org.gulou.chassis.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

@ApplicationScoped
class ThingService {

    private static final Keyset<Thing> ORDER =
            Keyset.of(Key.uuid("id", "t.id", t -> t.id), Key.text("name", "t.name", t -> t.name));

    private final EntityManager entities;
    private final RequestValidator validator;
    private final EventLog events;
    private final Ids ids;
    private final AtomicInteger runs = new AtomicInteger();

    ThingService(EntityManager entities, RequestValidator validator, EventLog events, Ids ids) {
        this.entities = entities;
        this.validator = validator;
        this.events = events;
        this.ids = ids;
    }

    /** How often a method that acts has run. */
    int runs() {
        return runs.get();
    }

    @Transactional
    Page<Thing> list(PageRequest page) {
        Keyset.Slice<Thing> slice = ORDER.slice(page);
        page.updatedSince();
        var query = entities.createNativeQuery(
                "SELECT t.* FROM thing t WHERE " + slice.namedPredicate() + slice.orderBy() + slice.limit(),
                Thing.class);
        slice.namedParams().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Thing> rows = query.getResultList();
        return page.count() ? slice.page(rows).withTotal(rows.size()) : slice.page(rows);
    }

    @Transactional
    Thing get(UUID id) {
        Thing thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw CommonError.NOT_FOUND.problem();
        }
        return thing;
    }

    @Transactional
    Thing make(MakeThing request, String fail) {
        validator.check(request);
        runs.incrementAndGet();
        Thing thing = new Thing();
        thing.id = ids.next();
        thing.name = request.name();
        thing.areaCode = AreaCode.parse(request.areaCode());
        thing.amount = request.amount();
        thing.madeAt = request.madeAt() == null ? Instant.parse("2026-11-24T00:00:00Z") : request.madeAt();
        entities.persist(thing);
        events.record(() -> new ThingMoved(thing.id, thing.version));
        failIf(fail);
        return thing;
    }

    @Transactional
    Thing rename(UUID id, ETag expected, RenameThing request) {
        Thing thing = get(id);
        ETag.require(expected, thing.version);
        validator.check(request);
        runs.incrementAndGet();
        thing.name = request.name();
        return thing;
    }

    @Transactional
    Thing change(UUID id, ETag expected, MergePatch<MakeThing> patch) {
        Thing thing = get(id);
        ETag.require(expected, thing.version);
        MakeThing changed = patch.applyTo(
                new MakeThing(thing.name, thing.areaCode.value(), thing.amount, null, thing.madeAt, null));
        validator.check(changed);
        thing.name = changed.name();
        thing.amount = changed.amount();
        thing.madeAt = changed.madeAt();
        return thing;
    }

    @Transactional
    void loseTheRace(UUID id) {
        Thing mine = get(id);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE thing SET version = version + 1 WHERE id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
        mine.amount++;
    }

    private void failIf(String fail) {
        switch (fail == null ? "" : fail) {
            case "bug" -> throw new IllegalStateException("secret inside");
            case "check" ->
                entities.createNativeQuery("UPDATE thing SET amount = -1").executeUpdate();
            case "away" ->
                entities.createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                        .getResultList();
            default -> {}
        }
    }
}
