package org.gulou.notification.channel;

import java.util.UUID;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** A way a notification can take. */
public record ChannelView(UUID id, ChannelKind kind, String name, boolean enabled, long version) implements Tagged {

    static ChannelView from(Channel channel) {
        return new ChannelView(channel.id(), channel.kind(), channel.name(), channel.isEnabled(), channel.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
