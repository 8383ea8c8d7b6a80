package org.gulou.bench;

import java.io.IOException;
import java.time.Duration;

/** What is measured: a rate over some time, whatever produces it. */
@FunctionalInterface
interface Load {

    /** Requests a second over that time; fails when one of them was not answered as it should be. */
    double perSecond(Duration time) throws IOException, InterruptedException;
}
