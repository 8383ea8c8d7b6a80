package org.gulou.chassis.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of one thing that has a version; whoever answers with it sends its ETag. */
public interface Tagged {

    /** The tag of the version shown. */
    @JsonIgnore
    ETag etag();
}
