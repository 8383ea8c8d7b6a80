package org.gulou.grid.duty;

/** Told inside this service: what this account holds has changed. */
record HolderChanged(String userId) {}
