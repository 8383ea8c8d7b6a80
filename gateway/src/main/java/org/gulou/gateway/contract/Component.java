package org.gulou.gateway.contract;

import java.util.Optional;

/** A component by its section and name, {@code schemas} and {@code Area}. */
record Component(String section, String name) {

    private static final String ROOT = "#/components/";

    /** The component a reference points to or into, or empty when it points elsewhere. */
    static Optional<Component> referredBy(String reference) {
        if (!reference.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] steps = reference.substring(ROOT.length()).split("/", 3);
        return steps.length < 2 ? Optional.empty() : Optional.of(new Component(steps[0], steps[1]));
    }

    /** The reference with its component's name replaced; what follows the name stays. */
    String rename(String reference, String newName) {
        String own = reference();
        return ROOT + section + "/" + newName + reference.substring(own.length());
    }

    String reference() {
        return ROOT + section + "/" + name;
    }
}
