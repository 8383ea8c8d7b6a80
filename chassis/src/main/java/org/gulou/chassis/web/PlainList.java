package org.gulou.chassis.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a list whose body is the bare array: what a {@link Page} says beside its items is said in headers. */
public final class PlainList {

    /** How many there are in all, where that was asked. */
    public static final String TOTAL = "X-Total-Count";

    private PlainList() {}

    /** The items, with where the next page of that request is as a {@code Link}, and the total. */
    public static <T> RestResponse<List<T>> of(Page<T> page, UriInfo uri) {
        RestResponse.ResponseBuilder<List<T>> answer = RestResponse.ResponseBuilder.ok(page.items());
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, AnswerHeaders.link(uri, page.next()));
        }
        if (page.total() != null) {
            answer.header(TOTAL, page.total());
        }
        return answer.build();
    }
}
