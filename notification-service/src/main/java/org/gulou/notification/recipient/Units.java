package org.gulou.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationEntry;
import org.gulou.chassis.directory.Organizations;
import org.gulou.chassis.directory.SiteEntry;
import org.gulou.chassis.directory.Sites;

/** Who answers for a unit that owes something: a place, an organisation or a site, told apart by their codes. */
@ApplicationScoped
public class Units {

    private final Organizations organizations;
    private final Sites sites;

    Units(Organizations organizations, Sites sites) {
        this.organizations = organizations;
        this.sites = sites;
    }

    /** The responsible of that unit; the area is taken where the unit's own is not known. */
    public Addressee responsibleFor(String unitCode, AreaCode area) {
        Optional<AreaCode> place = AreaCode.tryParse(unitCode);
        if (place.isPresent()) {
            return new Addressee.OfPlace(Succession.responsibleFor(place.get().level()), place.get());
        }
        Optional<UUID> site = uuid(unitCode);
        if (site.isPresent()) {
            AreaCode where = sites.find(site.get()).map(SiteEntry::areaCode).orElse(area);
            return new Addressee.OfSite(unitCode, where);
        }
        AreaCode where =
                organizations.find(unitCode).map(OrganizationEntry::areaCode).orElse(area);
        return new Addressee.OfOrganization(unitCode, where);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
