package org.gulou.grid.area;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** All that follows a change, one after the other and always in the same order, so that two changes never wait for each other. */
@ApplicationScoped
class Followers {

    private final List<AreaFollower> followers;

    Followers(@All List<AreaFollower> followers) {
        this.followers = followers.stream()
                .sorted(Comparator.comparingInt(AreaFollower::turn)
                        .thenComparing(follower -> follower.getClass().getName()))
                .toList();
    }

    void follow(Recoded change) {
        followers.stream()
                .filter(follower -> follower.isConcerned(change))
                .forEach(follower -> follower.follow(change));
    }
}
