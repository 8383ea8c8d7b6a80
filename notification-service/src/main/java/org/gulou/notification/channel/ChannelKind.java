package org.gulou.notification.channel;

/** What kinds of way there are; only the inbox is this service itself. */
public enum ChannelKind {
    INBOX,
    EMAIL,
    SMS_HTTP,
    WECOM_BOT,
    DINGTALK_BOT,
    WEBHOOK
}
