package org.gulou.notification.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All rosters, by the code of their area. */
@ApplicationScoped
class Rosters implements PanacheRepositoryBase<Roster, String> {}
