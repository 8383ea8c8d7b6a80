package org.gulou.gateway.server;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.limit.RateLimits;
import org.gulou.gateway.limit.RateLimits.Kind;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.route.Access;

/** Decides who may pass, once it is known who comes. */
@Singleton
class Admission {

    private final RateLimits rates;

    Admission(RateLimits rates) {
        this.rates = rates;
    }

    /** Whether the user, if there is one, may pass now; a no is answered. */
    boolean admits(Exchange exchange, Access access, Optional<String> user) {
        user.ifPresent(exchange::identify);
        if (user.isEmpty() && access == Access.SIGNED_IN) {
            refuseStranger(exchange, GatewayError.UNAUTHENTICATED);
            return false;
        }
        OptionalLong wait = user.map(name -> rates.take(Kind.USER, name))
                .orElseGet(() -> rates.take(kind(access), exchange.address()));
        wait.ifPresent(seconds -> refuseTooMany(exchange, seconds));
        return wait.isEmpty();
    }

    /** Answers who comes without a good token; counted by address, so that guessing is slow. */
    void refuseStranger(Exchange exchange, GatewayError error) {
        OptionalLong wait = rates.take(Kind.ADDRESS, exchange.address());
        if (wait.isPresent()) {
            refuseTooMany(exchange, wait.getAsLong());
        } else {
            String challenge = error == GatewayError.UNAUTHENTICATED
                    ? "Bearer realm=\"gulou\""
                    : "Bearer realm=\"gulou\", error=\"invalid_token\"";
            exchange.refuse(error, Map.of("WWW-Authenticate", challenge));
        }
    }

    private static void refuseTooMany(Exchange exchange, long seconds) {
        exchange.refuse(GatewayError.TOO_MANY_REQUESTS, Map.of("Retry-After", Long.toString(seconds)));
    }

    private static Kind kind(Access access) {
        return switch (access) {
            case SIGNED_IN, PUBLIC_PAGE -> Kind.ADDRESS;
            case PUBLIC_REPORT -> Kind.PUBLIC_REPORT;
        };
    }
}
