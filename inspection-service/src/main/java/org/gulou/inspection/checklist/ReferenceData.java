package org.gulou.inspection.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The categories and checklists this service comes with, as they lie in its resources. */
@ApplicationScoped
class ReferenceData {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Category> categories = read("/site_categories.json", new TypeReference<>() {});
    private final Lists lists = read("/checklists.json", new TypeReference<>() {});
    private final Map<String, ChecklistItem> common = lists.base().stream()
            .collect(Collectors.toMap(ChecklistItem::code, item -> item, (a, b) -> a, LinkedHashMap::new));

    /** The file of checklists. */
    private record Lists(List<ChecklistItem> base, List<OfModule> modules, List<OfCategory> categories) {}

    private record OfModule(String module, List<ChecklistItem> items) {}

    private record OfCategory(String category, List<String> base, List<ChecklistItem> items) {}

    List<Category> categories() {
        return categories;
    }

    /** The common items by code, in their order. */
    Map<String, ChecklistItem> commonItems() {
        return Map.copyOf(common);
    }

    /** The codes of the common items, in their order. */
    List<String> commonCodes() {
        return List.copyOf(common.keySet());
    }

    /** Each list, a category's with its common items in place. */
    Map<ChecklistSubject, List<ChecklistItem>> checklists() {
        Map<ChecklistSubject, List<ChecklistItem>> all = new LinkedHashMap<>();
        lists.categories()
                .forEach(list -> all.put(
                        ChecklistSubject.category(list.category()),
                        Stream.concat(list.base().stream().map(common::get), list.items().stream())
                                .toList()));
        lists.modules().forEach(list -> all.put(ChecklistSubject.module(list.module()), list.items()));
        return all;
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (InputStream file = ReferenceData.class.getResourceAsStream(resource)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
