package org.gulou.grid.resident;

import java.time.LocalDate;
import org.gulou.grid.identity.Sex;

/** Data that has been found sound, with what was derived. */
record CheckedResident(Person person, Sex sex, LocalDate birthDate) {}
