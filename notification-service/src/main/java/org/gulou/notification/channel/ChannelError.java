package org.gulou.notification.channel;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a request about channels. */
enum ChannelError implements ErrorCode {
    CHANNEL_NOT_FOUND(404);

    private final int status;

    ChannelError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
