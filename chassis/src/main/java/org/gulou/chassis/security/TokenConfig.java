package org.gulou.chassis.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whose tokens are trusted. */
@ConfigMapping(prefix = "gulou.token")
interface TokenConfig {

    /** The issuer whose tokens are trusted, as its tokens name it. */
    @WithDefault("${gulou.issuer:http://127.0.0.1:8180/realms/gulou}")
    String issuer();

    /** Where the issuer shows its keys. */
    @WithDefault("${gulou.jwks.url:${gulou.issuer:http://127.0.0.1:8180/realms/gulou}/protocol/openid-connect/certs}")
    String keysUrl();

    /** For whom a token must have been made. */
    @WithDefault("gulou")
    String audience();

    /** How long to wait for the issuer's keys at most. */
    @WithDefault("3s")
    Duration keysTimeout();

    /** The one key that is trusted in place of the issuer's, base64 of X.509, for tests and closed networks. */
    Optional<String> publicKey();

    /** How many verified tokens are remembered at most. */
    @WithDefault("5000")
    int remembered();
}
