package org.gulou.notification.call;

import java.util.List;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.inbox.Origin;
import org.gulou.notification.recipient.Addressee;

/** Something to tell: what, why, whom it is meant for, and whether somebody must say they know (null when nobody needs to). */
public record Alert(Message message, Origin origin, List<Addressee> addressees, Acknowledgement acknowledgement) {

    public Alert {
        addressees = List.copyOf(addressees);
    }
}
