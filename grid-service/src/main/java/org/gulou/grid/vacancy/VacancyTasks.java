package org.gulou.grid.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.task.Task;
import org.gulou.grid.task.TaskSource;

/** Those who give duties fill the vacancies of their areas. */
@ApplicationScoped
class VacancyTasks implements TaskSource {

    private final VacancyService vacancies;

    VacancyTasks(VacancyService vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER);
    }

    @Override
    public boolean isAboutPeople() {
        return false;
    }

    @Override
    public Page<Task> open(List<AreaCode> areas, PageRequest page) {
        return vacancies.tasks(areas, page);
    }
}
