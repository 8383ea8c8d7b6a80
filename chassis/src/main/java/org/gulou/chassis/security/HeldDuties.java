package org.gulou.chassis.security;

import java.time.Instant;
import java.util.List;

/** Where the duties of a user are known: the owner's own table, or the replica of it. At most one bean a service. */
public interface HeldDuties {

    /** The duties the user holds at that moment. */
    List<HeldDuty> of(String user, Instant at);
}
