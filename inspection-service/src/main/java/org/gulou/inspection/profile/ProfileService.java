package org.gulou.inspection.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;

/** Switches profiles on and off, and says which are on where. */
@ApplicationScoped
public class ProfileService {

    private final AreaProfilesRepository repository;
    private final AreaScope scope;
    private final RequestValidator validator;
    private final BusinessClock clock;
    private final AuditLog audit;

    ProfileService(
            AreaProfilesRepository repository,
            AreaScope scope,
            RequestValidator validator,
            BusinessClock clock,
            AuditLog audit) {
        this.repository = repository;
        this.scope = scope;
        this.validator = validator;
        this.clock = clock;
        this.audit = audit;
    }

    /** The profiles on at this place on that business day, by its own settings or those of a place above; ALL always. */
    @Transactional
    public Set<Profile> onAt(AreaCode area, LocalDate day) {
        Set<Profile> on = EnumSet.of(Profile.ALL);
        for (AreaProfiles set : repository.along(area)) {
            for (Profile profile : Profile.values()) {
                set.on(profile, day).ifPresent(p -> on.add(profile));
            }
        }
        return on;
    }

    @Transactional
    ProfilesView view(AreaCode area) {
        List<AreaProfiles> along = repository.along(area);
        long version = along.stream()
                .filter(set -> set.area().equals(area))
                .mapToLong(AreaProfiles::version)
                .findFirst()
                .orElse(0);
        return new ProfilesView(
                area, Arrays.stream(Profile.values()).map(p -> entry(p, along)).toList(), version);
    }

    @Transactional
    ProfilesView put(AreaCode area, ETag expected, PutProfiles request) {
        if (!scope.contains(area)) {
            throw CommonError.NOT_FOUND.problem();
        }
        Optional<AreaProfiles> stored = repository.at(area);
        ETag.require(expected, stored.map(AreaProfiles::version).orElse(0L));
        Map<Profile, LocalDate> wanted = wanted(request);
        AreaProfiles profiles = stored.orElseGet(() -> new AreaProfiles(area));
        profiles.switchTo(wanted, clock.today(), clock.instant());
        repository.persist(profiles);
        repository.flush();
        audit.record("PROFILES_SET", "AREA", area.value(), area, Map.of("profiles", wanted.keySet()));
        return view(area);
    }

    private Map<Profile, LocalDate> wanted(PutProfiles request) {
        Violations violations = validator.collect(request);
        Map<Profile, LocalDate> wanted = new EnumMap<>(Profile.class);
        List<PutProfiles.Wanted> named = request.profiles() == null ? List.of() : request.profiles();
        for (int i = 0; i < named.size(); i++) {
            PutProfiles.Wanted one = named.get(i);
            if (one == null || one.profile() == null || one.profile() == Profile.ALL) {
                continue;
            }
            if (wanted.containsKey(one.profile())) {
                violations.add("/profiles/" + i + "/profile", "DUPLICATE", "This profile is named twice.");
            }
            wanted.put(one.profile(), one.from());
        }
        violations.throwIfAny();
        return wanted;
    }

    private ProfilesView.Entry entry(Profile profile, List<AreaProfiles> along) {
        if (profile == Profile.ALL) {
            return new ProfilesView.Entry(profile, true, null, null);
        }
        LocalDate today = clock.today();
        return first(along, set -> set.on(profile, today).map(p -> entry(set, p, true)))
                .or(() -> first(along, set -> set.open(profile).map(p -> entry(set, p, false))))
                .orElseGet(() -> new ProfilesView.Entry(profile, false, null, null));
    }

    private static ProfilesView.Entry entry(AreaProfiles set, ProfilePeriod period, boolean on) {
        return new ProfilesView.Entry(period.profile(), on, period.from(), set.area());
    }

    private static Optional<ProfilesView.Entry> first(
            List<AreaProfiles> along, Function<AreaProfiles, Optional<ProfilesView.Entry>> entry) {
        return along.stream().map(entry).flatMap(Optional::stream).findFirst();
    }
}
