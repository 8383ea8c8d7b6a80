package org.gulou.inspection.checklist;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gulou.inspection.query.Database;

/** The categories, which change so seldom that they are remembered for a minute. */
@ApplicationScoped
public class Categories {

    private static final String ALL = "SELECT code, name_zh, name_en, departments, traits FROM category ORDER BY code";
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private final LoadingCache<String, List<Category>> remembered;

    Categories(Database database) {
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
