package org.gulou.grid.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The campaigns as entities. */
@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    private static final String ALONE = "SELECT 1 FROM campaign WHERE id = ?1 FOR UPDATE";
    private static final String HELD = "SELECT 1 FROM campaign WHERE id = ?1 FOR KEY SHARE";
    private static final String LISTED =
            "SELECT EXISTS (SELECT 1 FROM campaign_listed WHERE county_code = ?1 AND campaign_id = ?2)";
    private static final String GIVE_WAY = "SET LOCAL lock_timeout = '500ms'";
    private static final String BE_PATIENT = "SET LOCAL lock_timeout = DEFAULT";

    /** The campaign, with nobody recording for it until the transaction ends: records hold its key (FOR KEY SHARE). */
    Optional<Campaign> alone(UUID id) {
        lock(ALONE, id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The same for a timer that fires, which has taken its own row before: whoever holds the campaign may be waiting for that row, so the
     * timer soon gives way by failing, and is tried again.
     */
    Optional<Campaign> aloneForTimer(UUID id) {
        return givingWay(() -> alone(id));
    }

    /** The same beside those who record for it, for a timer that only reads. */
    Optional<Campaign> heldForTimer(UUID id) {
        return givingWay(() -> {
            lock(HELD, id);
            return findByIdOptional(id);
        });
    }

    /** Whether anybody has been listed for it. */
    boolean hasList(CampaignView campaign) {
        return (Boolean) getEntityManager()
                .createNativeQuery(LISTED, Boolean.class)
                .setParameter(1, campaign.countyCode())
                .setParameter(2, campaign.id())
                .getSingleResult();
    }

    private Optional<Campaign> givingWay(Supplier<Optional<Campaign>> taken) {
        getEntityManager().createNativeQuery(GIVE_WAY).executeUpdate();
        Optional<Campaign> campaign = taken.get();
        getEntityManager().createNativeQuery(BE_PATIENT).executeUpdate();
        return campaign;
    }

    private void lock(String sql, UUID id) {
        getEntityManager()
                .createNativeQuery(sql, Integer.class)
                .setParameter(1, id)
                .getResultList();
    }
}
