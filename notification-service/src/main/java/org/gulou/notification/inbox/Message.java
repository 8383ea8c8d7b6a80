package org.gulou.notification.inbox;

/** What is said, how urgently and about what, before it is known to whom. */
public record Message(Severity severity, Subject subject, Texts title, Texts body) {

    /** How long a title may be. */
    public static final int TITLE = 200;

    /** How long a body may be. */
    public static final int BODY = 4000;

    public Message {
        subject = subject.fitting();
        title = title.atMost(TITLE);
        body = body.atMost(BODY);
    }

    /** The same message with a remark below. */
    public Message with(Texts remark) {
        return new Message(severity, subject, title, body.then(remark, BODY));
    }
}
