package org.gulou.grid.guard;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keys of the guard. They come from the environment, never from the repository; for tests they are made up. */
@ConfigMapping(prefix = "gulou.guard")
interface GuardConfig {

    /** The keyset that encrypts, as Tink's JSON; older keys in it still decrypt. */
    Optional<String> keyset();

    /** The key of the blind indexes, Base64 of at least 32 bytes. */
    Optional<String> indexKey();

    /** During a rotation: the key new index values are made with; rows under {@link #indexKey()} are still found. */
    Optional<String> nextIndexKey();
}
