package org.gulou.grid.tip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The tips as entities. */
@ApplicationScoped
class Tips implements PanacheRepositoryBase<Tip, UUID> {

    Optional<Tip> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
