package org.gulou.inspection.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/**
 * The rows of one table, under an alias, that meet all conditions: what every list of entities is read by.
 *
 * @param <E> the entity
 */
public final class Selection<E> {

    private final Class<E> entity;
    private final String table;
    private final String alias;
    private final List<String> predicates = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    private Selection(Class<E> entity, String table, String alias) {
        this.entity = entity;
        this.table = table;
        this.alias = alias;
    }

    /** All rows of a table. */
    public static <E> Selection<E> from(Class<E> entity, String table, String alias) {
        return new Selection<>(entity, table, alias);
    }

    /** Those that meet this condition too. */
    public Selection<E> where(Condition condition) {
        predicates.add(condition.predicate());
        params.putAll(condition.params());
        return this;
    }

    /** Those that meet this condition on one named parameter; a null value asks for nothing. */
    public Selection<E> where(String predicate, String name, Object value) {
        return value == null ? this : where(Condition.of(predicate, name, forSql(value)));
    }

    /** Those that meet this condition on two named parameters; a null first value asks for nothing. */
    public Selection<E> where(String predicate, String name, Object value, String otherName, Object other) {
        return value == null
                ? this
                : where(new Condition(predicate, Map.of(name, forSql(value), otherName, forSql(other))));
    }

    /** Those that meet a condition without parameters, if it is asked for. */
    public Selection<E> whereIf(boolean asked, String predicate) {
        return asked ? where(new Condition(predicate, Map.of())) : this;
    }

    /** One page of them in that order, with a total if the request wants one. */
    @SuppressWarnings("unchecked")
    public Page<E> page(EntityManager entities, Keyset<E> order, PageRequest request) {
        request.updatedSince().ifPresent(since -> where(alias + ".updated_at >= :updatedSince", "updatedSince", since));
        Keyset.Slice<E> slice = order.slice(request);
        Query query = entities.createNativeQuery(
                "SELECT " + alias + ".*" + fromWhere(slice.namedPredicate()) + slice.orderBy() + slice.limit(), entity);
        params.forEach(query::setParameter);
        slice.namedParams().forEach(query::setParameter);
        Page<E> page = slice.page(query.getResultList());
        return request.count() ? page.withTotal(count(entities)) : page;
    }

    private long count(EntityManager entities) {
        Query query = entities.createNativeQuery("SELECT count(*)" + fromWhere("1 = 1"), Long.class);
        params.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private String fromWhere(String more) {
        return " FROM " + table + " " + alias + " WHERE "
                + String.join(
                        " AND ",
                        Stream.concat(predicates.stream(), Stream.of(more))
                                .map(p -> "(" + p + ")")
                                .toList());
    }

    private static Object forSql(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof AreaCode code ? code.value() : value;
    }
}
