package org.gulou.inspection.checklist;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.query.Database;

/** The categories, which change so seldom that they are remembered for a minute. */
@ApplicationScoped
public class Categories {

    private static final String COLUMNS = "SELECT code, name_zh, name_en, departments, traits";
    private static final String ALL = COLUMNS + " FROM category ORDER BY code";
    private static final Keyset<Category> ORDER = Keyset.of(Key.text("code", "code", Category::code));
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private final Database database;
    private final LoadingCache<String, List<Category>> remembered;

    Categories(Database database) {
        this.database = database;
        this.remembered = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED_FOR)
                .build(sql -> database.list(Categories::read, sql, List.of()));
    }

    /** All categories, by code. */
    public List<Category> all() {
        return remembered.get(ALL);
    }

    /** The category of that code. */
    public Optional<Category> find(String code) {
        return all().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** The codes of the categories with that trait. */
    public List<String> codesWith(SiteTrait trait) {
        return all().stream()
                .filter(c -> c.traits().contains(trait))
                .map(Category::code)
                .toList();
    }

    /** One page of them as they stand, with a total if the request wants one. */
    Page<Category> page(PageRequest request) {
        Keyset.Slice<Category> slice = ORDER.slice(request);
        Map<String, Object> params = new HashMap<>(slice.namedParams());
        request.updatedSince().ifPresent(since -> params.put("since", since));
        String asked = " FROM category WHERE " + (params.containsKey("since") ? "updated_at >= :since" : "1 = 1");
        String sql = COLUMNS + asked + " AND " + slice.namedPredicate() + slice.orderBy() + slice.limit();
        Page<Category> page = slice.page(database.list(Categories::read, sql, params));
        return request.count() ? page.withTotal(count(asked, params)) : page;
    }

    private long count(String asked, Map<String, Object> params) {
        return database.list(row -> row.getLong(1), "SELECT count(*)" + asked, params)
                .get(0);
    }

    void forget() {
        remembered.invalidateAll();
    }

    private static Category read(ResultSet row) throws SQLException {
        return new Category(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                List.of((String[]) row.getArray("departments").getArray()),
                Arrays.stream((String[]) row.getArray("traits").getArray())
                        .map(SiteTrait::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
