package org.gulou.chassis.event;

/** What this process is to its service's relay. */
public enum RelayState {
    STARTING,
    LEADER,
    STANDBY
}
