package org.gulou.grid.duplicate;

import java.util.List;

/** Two entries that look like one person, how much, and why. */
record Pair(PairId id, int score, List<Reason> reasons) {}
