package org.gulou.e2e.contract;

/** What one call was answered with. */
record Reply(int status, String contentType, String body) {

    boolean isProblem() {
        return contentType.startsWith("application/problem+json") && body.contains("\"code\"");
    }
}
