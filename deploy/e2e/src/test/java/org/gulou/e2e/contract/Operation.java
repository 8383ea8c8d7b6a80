package org.gulou.e2e.contract;

/** One operation of the published contract. */
record Operation(String method, String path) {

    @Override
    public String toString() {
        return method + " " + path;
    }
}
