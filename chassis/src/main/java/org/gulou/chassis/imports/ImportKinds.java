package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.security.Caller;

/** The kinds this service takes in. */
@ApplicationScoped
class ImportKinds {

    private final Map<String, ImportKind<?, ?>> byName = new TreeMap<>();

    ImportKinds(Instance<ImportKind<?, ?>> kinds) {
        for (ImportKind<?, ?> kind : kinds) {
            if (byName.put(kind.name(), kind) != null) {
                throw new IllegalStateException("Import kind " + kind.name() + " is declared twice");
            }
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    Optional<ImportKind<?, ?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind, if the caller may send it; 400 BAD_PARAMETER for one that is not taken here, 403 FORBIDDEN for another's. */
    ImportKind<?, ?> offeredTo(Caller caller, String name) {
        ImportKind<?, ?> kind = name == null ? null : byName.get(name);
        if (kind == null) {
            throw UnreadableParameter.named("kind", "not one of " + String.join(", ", byName.keySet()));
        }
        if (kind.roles().stream().noneMatch(caller::has)) {
            throw CommonError.FORBIDDEN.problem();
        }
        return kind;
    }
}
