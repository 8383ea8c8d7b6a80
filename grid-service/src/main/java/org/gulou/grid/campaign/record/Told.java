package org.gulou.grid.campaign.record;

import java.time.Instant;
import org.gulou.grid.campaign.Outcome;

/** That an outcome has been told as of a moment, whether or not it holds: by this the same told again is known. */
record Told(Outcome outcome, Instant at) {}
