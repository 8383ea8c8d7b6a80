package org.gulou.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.gulou.gateway.problem.GatewayError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpstreamFaultTest {

    static Stream<Throwable> neverArrived() {
        return Stream.of(
                new ConnectException(),
                new UnknownHostException(),
                new ConnectionPoolTooBusyException("full"),
                new TimeoutException());
    }

    @ParameterizedTest
    @MethodSource("neverArrived")
    void whatNeverArrivedMayBeSentAgain(Throwable fault) {
        assertThat(UpstreamFault.of(fault)).isEqualTo(GatewayError.UNAVAILABLE);
    }

    static Stream<Throwable> mayHaveArrived() {
        return Stream.of(new HttpClosedException("closed"), new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("mayHaveArrived")
    void whatMayHaveArrivedMayNot(Throwable fault) {
        assertThat(UpstreamFault.of(fault)).isEqualTo(GatewayError.BAD_GATEWAY);
    }
}
