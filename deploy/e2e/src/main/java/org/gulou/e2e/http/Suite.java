package org.gulou.e2e.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gulou.local.keycloak.Tokens;

/** A running suite behind its gateway; hands out one session a user. */
public final class Suite {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI gateway;
    private final Tokens tokens;
    private final Duration patience;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    /**
     * The suite at that gateway, with tokens of that issuer.
     *
     * @param patience how long a request is sent again while the suite is away
     */
    public Suite(URI gateway, URI issuer, Duration patience) {
        this.gateway = gateway;
        this.tokens = new Tokens(issuer);
        this.patience = patience;
    }

    /** The session of that local account. */
    public Session as(String account) {
        return sessions.computeIfAbsent(account, name -> new Session(http, gateway, () -> tokens.of(name), patience));
    }
}
