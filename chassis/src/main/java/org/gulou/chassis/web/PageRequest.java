package org.gulou.chassis.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.TimeText;

/** What every list may be asked, as a {@code @BeanParam}; what cannot be read is 400 BAD_PARAMETER. */
public class PageRequest {

    /** How many items a page holds unless asked otherwise. */
    public static final int DEFAULT_LIMIT = 50;

    /** How many items a page holds at most. */
    public static final int MAX_LIMIT = 500;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    String limitText;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before.")
    String cursorText;

    @QueryParam("sort")
    @Parameter(description = "A field to sort by, `-` before it for descending.")
    String sortText;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what has changed at or after this time.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String updatedSinceText;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(
            description = "Whether to count all items as `total`.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String countText;

    /** A request for the first page of that size in the default order. */
    public static PageRequest first(int limit) {
        return of(limit, null, null);
    }

    /** A request as it comes over the wire; null for what is left out. */
    public static PageRequest of(Integer limit, String cursor, String sort) {
        PageRequest request = new PageRequest();
        request.limitText = limit == null ? null : limit.toString();
        request.cursorText = cursor;
        request.sortText = sort;
        return request;
    }

    /** How many items at most: 50 unless asked, 1 to 500. */
    public int limit() {
        if (isAbsent(limitText)) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(limitText);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw UnreadableParameter.named("limit", "not a whole number");
        }
        throw UnreadableParameter.named("limit", "not from 1 to " + MAX_LIMIT);
    }

    /** Where the page begins; {@code UNKNOWN_CURSOR} if it is none of ours. */
    public Optional<Cursor> cursor() {
        return isAbsent(cursorText) ? Optional.empty() : Optional.of(Cursor.parse(cursorText));
    }

    /**
     * The order asked for, one of those allowed; the first is the default, and a {@code -} before it makes the default descending.
     */
    public Sort sort(String... allowed) {
        if (isAbsent(sortText)) {
            return Sort.of(allowed[0]);
        }
        Sort asked = Sort.of(sortText);
        boolean known = Stream.of(allowed).map(Sort::of).anyMatch(s -> s.field().equals(asked.field()));
        if (!known) {
            throw UnreadableParameter.named("sort", "not one of " + String.join(", ", allowed));
        }
        return asked;
    }

    /** The time since which changes are asked for. */
    public Optional<Instant> updatedSince() {
        if (isAbsent(updatedSinceText)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimeText.moment(updatedSinceText));
        } catch (DateTimeException e) {
            throw UnreadableParameter.named("updatedSince", "not a time with offset");
        }
    }

    /** Whether a total is asked for. */
    public boolean count() {
        if (isAbsent(countText) || "false".equals(countText)) {
            return false;
        }
        if ("true".equals(countText)) {
            return true;
        }
        throw UnreadableParameter.named("count", "not true or false");
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }
}
