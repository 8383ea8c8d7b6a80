package org.gulou.inspection.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;

/** The profiles of places. */
@ApplicationScoped
class AreaProfilesRepository implements PanacheRepositoryBase<AreaProfiles, String> {

    Optional<AreaProfiles> at(AreaCode area) {
        return findByIdOptional(area.value());
    }

    /** What is set at this place and above it, the nearest first. */
    List<AreaProfiles> along(AreaCode area) {
        List<String> codes = Stream.concat(Stream.of(area), area.ancestors().stream())
                .map(AreaCode::value)
                .toList();
        return list("areaCode IN ?1 ORDER BY length(areaCode) DESC", codes);
    }
}
