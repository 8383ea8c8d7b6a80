package org.gulou.inspection.inspection;

/** What a hand-in came to, and whether it was the first. */
record HandedIn(InspectionView view, boolean created) {}
