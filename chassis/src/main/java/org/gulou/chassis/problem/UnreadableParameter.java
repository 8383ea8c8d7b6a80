package org.gulou.chassis.problem;

/** Faults of a path, query or header parameter: always 400, whatever status the same code has in a body. */
public record UnreadableParameter(String name, String sentence) implements ErrorCode {

    /** The fault of that code, answered as 400. */
    public static ProblemException as(ErrorCode code) {
        return new UnreadableParameter(code.name(), code.sentence()).problem();
    }

    /** {@link CommonError#BAD_PARAMETER}, naming the parameter and what is wrong with it. */
    public static ProblemException named(String parameter, String reason) {
        return CommonError.BAD_PARAMETER.with("parameter", parameter).with("reason", reason);
    }

    @Override
    public int status() {
        return CommonError.BAD_PARAMETER.status();
    }
}
