package org.gulou.e2e.http;

/** The suite answered something else than a success; the message says what was asked and the problem it answered with. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refusal(String request, Answer answer) {
        super(request + " was answered with " + answer.status() + " " + answer.code() + ": " + answer.body());
        this.answer = answer;
    }

    /** What was answered. */
    public Answer answer() {
        return answer;
    }
}
