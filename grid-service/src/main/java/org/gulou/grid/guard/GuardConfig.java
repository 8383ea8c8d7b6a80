package org.gulou.grid.guard;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keys of the guard. They come from the environment, never from the repository; for tests they are made up. */
@ConfigMapping(prefix = "gulou.guard")
interface GuardConfig {

    /** The keyset that encrypts, as Tink's JSON; older keys in it still decrypt. */
    Optional<String> keyset();

    /** The key that values of the blind indexes are written with, Base64 of at least 32 bytes. */
    Optional<String> indexKey();

    /**
     * During a rotation: the other key rows are looked up under, never written with. First that is the new key, on every replica; then
     * the two are swapped, replica by replica, and it is the old one until nothing remains.
     */
    Optional<String> nextIndexKey();
}
