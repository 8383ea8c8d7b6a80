package org.gulou.chassis.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What answers say beside their body: the tag of the version shown, where the next page is, and that nothing has changed. */
public class AnswerHeaders {

    private static final String CURSOR = "cursor";

    /** Adds them where the answer has such a body. */
    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext answer) {
        Object entity = answer.getEntity();
        if (entity instanceof Tagged tagged) {
            tag(request, answer, tagged.etag());
        } else if (entity instanceof Page<?> page && page.next() != null) {
            answer.getHeaders().add(HttpHeaders.LINK, link(request.getUriInfo(), page.next()));
        }
    }

    /** The value that links the page of that cursor to the one asked for. */
    static String link(UriInfo uri, String cursor) {
        return "<" + next(uri, cursor) + ">; rel=\"next\"";
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext answer, ETag tag) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag.value());
        String known = RequestHeaders.find(HttpHeaders.IF_NONE_MATCH);
        if (known != null
                && isRead(request.getMethod())
                && answer.getStatus() == Response.Status.OK.getStatusCode()
                && ETag.valueOf(known).matchesWeakly(tag)) {
            answer.setStatusInfo(Response.Status.NOT_MODIFIED);
            answer.setEntity(null);
        }
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    // Relative to the host, which is another one behind the gateway.
    private static String next(UriInfo uri, String cursor) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam(CURSOR, cursor)
                .build()
                .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }
}
