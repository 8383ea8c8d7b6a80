package org.gulou.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What the gateway is told at start. */
@ConfigMapping(prefix = "gulou.gateway")
public interface GatewayConfig {

    /** The address it listens on. */
    @WithDefault("127.0.0.1")
    String host();

    /** The port it listens on; 0 takes any free one. */
    int port();

    /** How long a connection of a client may stay silent in both directions. */
    @WithDefault("75s")
    Duration idle();

    /** The longest request line. */
    @WithDefault("8K")
    MemorySize maxRequestLine();

    /** The largest sum of request headers; a token with many roles takes 2 KB. */
    @WithDefault("16K")
    MemorySize maxHeaders();

    /** Where the services listen. */
    Services services();

    /** How the services are called. */
    Upstream upstream();

    /** Whose tokens count. */
    Tokens tokens();

    /** How large a request may be. */
    Bodies bodies();

    /** How often one may call. */
    Rates rates();

    /** Origins, scheme, host and port without a path. */
    interface Services {
        URI grid();

        URI inspection();

        URI report();

        URI notification();
    }

    /** Calls to the services. */
    interface Upstream {
        /** How long connecting may take. */
        @WithDefault("2s")
        Duration connectWithin();

        /** How long a request may wait for a connection of the pool. */
        @WithDefault("5s")
        Duration connectionWithin();

        /** How long a service may take from the request's last byte to its answer's first. */
        @WithDefault("30s")
        Duration answerWithin();

        /** How long a connection in use may stay silent in both directions; longer than the heartbeats of a stream. */
        @WithDefault("60s")
        Duration idle();

        /** How long an unused connection is kept. */
        @WithDefault("30s")
        Duration keepAlive();

        /** Connections to one service at most, streams apart. */
        @WithDefault("128")
        int connections();

        /** Requests waiting for one of those connections at most. */
        @WithDefault("1024")
        int waiting();

        /** Open streams at most. */
        @WithDefault("1024")
        int streams();
    }

    /** The check of tokens. */
    interface Tokens {
        /** The issuer, compared letter by letter. */
        String issuer();

        /** Where the issuer's keys are. */
        URI jwksUrl();

        /** The audience a token must name. */
        @WithDefault("gulou")
        String audience();

        /** How far clocks may differ, whole seconds. */
        @WithDefault("5s")
        Duration clockSkew();

        /** Verified tokens remembered at most. */
        @WithDefault("10000")
        int remembered();

        /** How long a verified token is remembered at most, which is how long a withdrawn key still works. */
        @WithDefault("5m")
        Duration rememberedFor();

        /** How long keys are used before they are fetched anew. */
        @WithDefault("10m")
        Duration keysFreshFor();

        /** The shortest time between two fetches that unknown keys may cause. */
        @WithDefault("10s")
        Duration keysFetchedAtMostEvery();

        /** How long fetching the keys may take. */
        @WithDefault("3s")
        Duration keysFetchedWithin();
    }

    /** Request sizes. */
    interface Bodies {
        /** Where nothing else is said. */
        @WithDefault("1M")
        MemorySize ordinary();

        /** Photo evidence. */
        @WithDefault("20M")
        MemorySize attachment();

        /** Import files. */
        @WithDefault("1G")
        MemorySize imports();

        /** What is still read, and dropped, of a request already refused. */
        @WithDefault("64M")
        MemorySize drained();

        /** How long it is read. */
        @WithDefault("10s")
        Duration drainedFor();
    }

    /** Rates, each a number of requests refilled evenly over the period, and that number at once at most. */
    interface Rates {
        /** Over what time the numbers count. */
        @WithDefault("10s")
        Duration per();

        /** Requests of one signed-in user. */
        @WithDefault("5000")
        long user();

        /** Requests without a valid token from one address. */
        @WithDefault("1000")
        long address();

        /** Arrivals and tips without a token from one address. */
        @WithDefault("50")
        long publicReports();

        /** Users and addresses kept count of at most. */
        @WithDefault("50000")
        int counted();
    }
}
