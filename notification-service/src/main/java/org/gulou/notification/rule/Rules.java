package org.gulou.notification.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** All rules. */
@ApplicationScoped
class Rules implements PanacheRepositoryBase<Rule, UUID> {

    private static final Keyset<Rule> ORDER = Keyset.of(
            Key.uuid("id", "id", Rule::id),
            Key.text("code", "code", Rule::code),
            Key.instant("updatedAt", "updatedAt", Rule::updatedAt));

    Rule require(UUID id) {
        return findByIdOptional(id).orElseThrow(RuleError.RULE_NOT_FOUND::problem);
    }

    /** The codes of the rules that apply to that type of event. What they say is not read yet: one may no longer read. */
    List<String> codesFor(String eventType) {
        return getEntityManager()
                .createQuery(
                        "select r.code from Rule r where r.eventType = :eventType and r.enabled = true order by r.code",
                        String.class)
                .setParameter("eventType", eventType)
                .getResultList();
    }

    Optional<Rule> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    boolean knows(String code) {
        return count("code", code) > 0;
    }

    Page<Rule> page(String eventType, PageRequest page) {
        Keyset.Slice<Rule> slice = ORDER.slice(page);
        Parameters params = new Parameters();
        String filter = "1 = 1";
        if (eventType != null) {
            filter += " and eventType = :eventType";
            params.and("eventType", eventType);
        }
        if (page.updatedSince().isPresent()) {
            filter += " and updatedAt >= :since";
            params.and("since", page.updatedSince().get());
        }
        long total = page.count() ? count(filter, params) : 0;
        slice.namedParams().forEach(params::and);
        List<Rule> rows = find(filter + " and " + slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Rule> found = slice.page(rows);
        return page.count() ? found.withTotal(total) : found;
    }
}
