package org.gulou.grid.task;

import java.util.List;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Where tasks of one kind are found; a CDI bean of the feature they belong to. */
public interface TaskSource {

    /** The roles whose holders do this work, by the names of the public contract; nobody else is shown it. */
    Set<String> roles();

    /** Whether these tasks are about people, so that they belong on a worklist. */
    boolean isAboutPeople();

    /**
     * One page of what is open inside these areas, in the order of {@link TaskOrder} and by one statement with its index beside it: a
     * list of tasks asks every source and may take no more than 50 ms in all. Which areas is the caller's scope, checked already.
     */
    Page<Task> open(List<AreaCode> areas, PageRequest page);
}
