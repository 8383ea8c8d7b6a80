package org.gulou.grid.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The households as entities. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {}
