package org.gulou.notification.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Tells which ways there are. */
@ApplicationScoped
class ChannelService {

    private final Channels channels;

    ChannelService(Channels channels) {
        this.channels = channels;
    }

    @Transactional
    public Page<ChannelView> list(PageRequest page) {
        return channels.page(page).map(ChannelView::from);
    }

    @Transactional
    public ChannelView find(UUID id) {
        return ChannelView.from(channels.findByIdOptional(id).orElseThrow(ChannelError.CHANNEL_NOT_FOUND::problem));
    }
}
