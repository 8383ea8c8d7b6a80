package org.gulou.chassis.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gulou.chassis.problem.CommonError;

/** The user the running request acts for, and the roles the token gives them. */
@RequestScoped
public class Caller {

    /** The name under which work runs that nobody asked for. */
    public static final String SYSTEM = "system";

    private static final String AREAS = "areas";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name of the signed-in user; 401 UNAUTHENTICATED when there is none. */
    public String user() {
        return signedIn().orElseThrow(CommonError.UNAUTHENTICATED::problem);
    }

    /** The name of the signed-in user, or {@link #SYSTEM} for a job or an event handler. */
    public String userOrSystem() {
        return signedIn().orElse(SYSTEM);
    }

    /** The name of the signed-in user, if there is one. */
    public Optional<String> signedIn() {
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.of(identity.getPrincipal().getName());
    }

    /** The roles of the token. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether the token gives this role. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Whether the token gives one of these roles. */
    public boolean hasAny(String... roles) {
        return Arrays.stream(roles).anyMatch(this::has);
    }

    /** How long the token is still good; empty where there is none. By the clock it is verified by, which is not that of the business. */
    public Optional<Duration> tokenLeft() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime())))
                : Optional.empty();
    }

    /** The texts of the token's {@code areas} claim, as they stand there. */
    Set<String> claimedAreas() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Claims.texts(token.getClaim(AREAS)) : Set.of();
    }
}
