package org.gulou.grid.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The arrivals as entities. */
@ApplicationScoped
class Arrivals implements PanacheRepositoryBase<Arrival, UUID> {

    Optional<Arrival> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
