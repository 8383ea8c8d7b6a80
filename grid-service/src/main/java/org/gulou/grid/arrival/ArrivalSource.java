package org.gulou.grid.arrival;

/** Who tells of an arrival. */
public enum ArrivalSource {
    /** The person, without a login. */
    SELF,
    HOTEL,
    STATION,
    POLICE,
    CHECKPOINT,
    /** A list pushed from the city or the province. */
    UPPER
}
