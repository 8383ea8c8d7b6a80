package org.gulou.notification.inbox;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a request about notifications. */
enum NotificationError implements ErrorCode {
    NOTIFICATION_NOT_FOUND(404, "There is no such notification of yours.");

    private final int status;
    private final String sentence;

    NotificationError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
