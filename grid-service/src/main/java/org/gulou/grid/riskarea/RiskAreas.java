package org.gulou.grid.riskarea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The list as entities. */
@ApplicationScoped
class RiskAreas implements PanacheRepositoryBase<RiskArea, UUID> {

    Optional<RiskArea> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
