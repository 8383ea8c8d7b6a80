package org.gulou.chassis.timer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The handler of the test: notes when it rang for whom, and fails for whom it is told to. */
@Singleton
class Bell implements TimerHandler {

    static final String KIND = "bell";

    private final Map<String, List<Instant>> rung = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Timers timers;

    Bell(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        rung.computeIfAbsent(subject, s -> new CopyOnWriteArrayList<>()).add(dueAt);
        if (broken.contains(subject)) {
            // Undone with the rest.
            timers.schedule(KIND, subject + "-ghost", dueAt);
            throw new IllegalStateException("the bell is broken");
        }
    }

    List<Instant> rungFor(String subject) {
        return List.copyOf(rung.getOrDefault(subject, List.of()));
    }

    void breakFor(String subject) {
        broken.add(subject);
    }

    void mendFor(String subject) {
        broken.remove(subject);
    }
}
