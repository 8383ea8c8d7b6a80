package org.gulou.chassis.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what fails before or beside the resources: a bad token, a route nobody has, a fault of the server itself. */
@ApplicationScoped
class ServerFaults {

    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    private final ProblemAnswers answers;

    ServerFaults(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable fault = context.failure();
        answer(
                context,
                fault != null
                        ? fault
                        : CommonError.ofStatus(context.statusCode()).problem());
    }

    private void answer(RoutingContext context, Throwable fault) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        ProblemAnswers.Answer answer = answers.to(fault, context.request().path());
        context.response().setStatusCode(answer.status());
        answer.headers().forEach((name, value) -> context.response().putHeader(name, value));
        context.end(Buffer.buffer(answer.body()));
    }
}
