package org.gulou.grid.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The campaigns as entities. */
@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    private static final String ALONE = "SELECT 1 FROM campaign WHERE id = ?1 FOR UPDATE";
    private static final String LISTED =
            "SELECT EXISTS (SELECT 1 FROM campaign_listed WHERE county_code = ?1 AND campaign_id = ?2)";

    private final CampaignTurns turns;

    Campaigns(CampaignTurns turns) {
        this.turns = turns;
    }

    /** The campaign, with nobody recording for it until the transaction ends: records hold its key (FOR KEY SHARE). */
    Optional<Campaign> alone(UUID id) {
        turns.toBeAlone(id);
        getEntityManager()
                .createNativeQuery(ALONE, Integer.class)
                .setParameter(1, id)
                .getResultList();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether anybody has been listed for it. */
    boolean hasList(CampaignView campaign) {
        return (Boolean) getEntityManager()
                .createNativeQuery(LISTED, Boolean.class)
                .setParameter(1, campaign.countyCode())
                .setParameter(2, campaign.id())
                .getSingleResult();
    }
}
