package org.gulou.grid.task;

/** Whom to see: masked in a list of tasks, in clear on a worklist. */
public record TaskPerson(String name, String phone) {

    @Override
    public String toString() {
        return "TaskPerson[***]";
    }
}
