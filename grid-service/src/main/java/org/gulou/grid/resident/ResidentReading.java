package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.problem.CommonError;

/** Residents as answers show them, masked and inside the caller's areas; for features whose verbs answer with a resident. */
@ApplicationScoped
public class ResidentReading {

    private final ResidentQueries queries;

    ResidentReading(ResidentQueries queries) {
        this.queries = queries;
    }

    /** The resident of that id, 404 NOT_FOUND where there is none to be seen. */
    public ResidentView require(UUID id) {
        return queries.find(id).map(queries::view).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    /** The residents of these ids, those who are to be seen. */
    public Map<UUID, ResidentView> find(Collection<UUID> ids) {
        return queries.findAll(ids).stream().collect(Collectors.toMap(ResidentView::id, Function.identity()));
    }
}
