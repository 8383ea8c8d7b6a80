package org.gulou.report.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.PeriodType;

/** The templates stored, every edition of them. */
@ApplicationScoped
class Templates implements PanacheRepositoryBase<Template, UUID> {

    private static final Keyset<Template> ORDER = Keyset.of(
            Key.uuid("id", "t.id", Template::id),
            Key.instant("createdAt", "t.createdAt", Template::createdAt).descending(),
            Key.text("code", "t.code", Template::code));

    Page<Template> page(String code, TemplateState state, PeriodType periodType, PageRequest request) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> params = new HashMap<>();
        restrict(where, params, "code", code);
        restrict(where, params, "state", state);
        restrict(where, params, "periodType", periodType);
        request.updatedSince().ifPresent(since -> {
            where.append(" and t.updatedAt >= :since");
            params.put("since", since);
        });
        long total = request.count() ? count("from Template t where " + where, params) : 0;
        Keyset.Slice<Template> slice = ORDER.slice(request);
        params.putAll(slice.namedParams());
        List<Template> rows = find(
                        "from Template t where " + where + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Template> page = slice.page(rows);
        return request.count() ? page.withTotal(total) : page;
    }

    /** The template of that id as the caller read it. */
    Template require(UUID id, ETag expected) {
        Template template = findByIdOptional(id).orElseThrow(TemplateError.TEMPLATE_NOT_FOUND::problem);
        ETag.require(expected, template.version());
        return template;
    }

    Optional<Template> published(String code) {
        return find("code = ?1 and state = ?2", code, TemplateState.PUBLISHED).firstResultOptional();
    }

    Optional<Template> edition(String code, int edition) {
        return find("code = ?1 and edition = ?2", code, edition).firstResultOptional();
    }

    /** The templates in force that come round by themselves. */
    List<Template> recurring() {
        return list("state = ?1 and periodType <> ?2 order by code", TemplateState.PUBLISHED, PeriodType.ADHOC);
    }

    int lastEdition(String code) {
        return find("code = ?1 order by edition desc", code)
                .firstResultOptional()
                .map(Template::edition)
                .orElse(0);
    }

    private static void restrict(StringBuilder where, Map<String, Object> params, String field, Object value) {
        if (value != null) {
            where.append(" and t.").append(field).append(" = :").append(field);
            params.put(field, value);
        }
    }
}
