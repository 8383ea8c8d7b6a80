package org.gulou.grid.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.gulou.grid.guard.BlindIndex;
import org.gulou.grid.guard.Cipher;

/** Names the keys that are written with now, without telling anything of them. */
@ApplicationScoped
class KeyStamp {

    private final Cipher cipher;
    private final BlindIndex index;

    KeyStamp(Cipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    String current() {
        HexFormat hex = HexFormat.of();
        return hex.formatHex(cipher.currentPrefix()) + ":" + hex.formatHex(index.of("ROTATION", ""));
    }
}
