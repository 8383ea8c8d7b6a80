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
    private static final String HELD = "SELECT 1 FROM campaign WHERE id = ?1 FOR KEY SHARE";
    private static final String LISTED =
            "SELECT EXISTS (SELECT 1 FROM campaign_listed WHERE county_code = ?1 AND campaign_id = ?2)";

    /** The campaign, with nobody recording for it until the transaction ends: records hold its key (FOR KEY SHARE). */
    Optional<Campaign> alone(UUID id) {
        lock(ALONE, id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets nobody close or change it until the transaction ends, beside those who record for it. */
    void hold(UUID id) {
        lock(HELD, id);
    }

    /** Whether anybody has been listed for it. */
    boolean hasList(CampaignView campaign) {
        return (Boolean) getEntityManager()
                .createNativeQuery(LISTED, Boolean.class)
                .setParameter(1, campaign.countyCode())
                .setParameter(2, campaign.id())
                .getSingleResult();
    }

    private void lock(String sql, UUID id) {
        getEntityManager()
                .createNativeQuery(sql, Integer.class)
                .setParameter(1, id)
                .getResultList();
    }
}
