package org.gulou.grid.area;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with the making or changing of a place. */
public enum AreaRegisterError implements ErrorCode {
    AREA_NOT_FOUND(404, "No place of this code is in the register."),
    AREA_CODE_TAKEN(409, "A place of this code is in the register already."),
    NO_FREE_GRID_NUMBER(409, "Every grid number of this kind is taken in this village."),
    AREA_RETIRED(409, "The place is retired, or will be."),
    AREA_CHANGED_LATER(409, "The place has a change of a later day, or begins on that day."),
    AREA_HAS_PARTS(409, "Places inside it are still valid on that day."),
    AREA_HAS_PEOPLE(409, "People live in it; name the place that succeeds it."),
    OTHER_COUNTY(409, "People are registered by county: nothing below it is moved to another one."),
    TARGET_VANISHED(409, "A place of the change does not exist any more on its day."),
    NO_FREE_PART_NUMBER(409, "Every number of this kind is taken in the place that takes the parts over."),
    UNKNOWN_AREA(422, "No place of this code is valid."),
    UNKNOWN_PARENT(422, "The place above is not in the register, or not valid."),
    PARENT_DISAGREES(422, "The place above is not the one the code lies in."),
    NOT_A_VILLAGE(422, "Grids are made in villages; give the code of any other place."),
    DEDICATED_DISAGREES(422, "The grid number says whether a grid is dedicated: 901-999 are."),
    WRONG_NUMBER_OF_PLACES(422, "This kind of change takes another number of places."),
    RENAME_KEEPS_THE_CODE(422, "A place that is renamed keeps its code."),
    NAME_TOO_LONG(422, "A name has at most 200 characters."),
    NAME_NEEDED(422, "A place that is new needs a name."),
    PARTS_ONLY_OF_A_SPLIT(422, "Only a split says where the parts go."),
    NOT_A_PART(422, "This is no place directly below the one that is split, valid on that day."),
    PART_LEFT_OVER(422, "The place that is split ends, and nothing says where this part of it goes."),
    HOUSEHOLDS_ONLY_OF_A_GRID(422, "Only a split of a grid says where the households go."),
    NOT_A_GRID(422, "A grid is split into grids."),
    NOT_OF_THIS_GRID(422, "This is no household of the grid that is split."),
    HOUSEHOLD_LEFT_OVER(422, "The grid that is split ends, and nothing says where this household goes."),
    SAME_HOUSEHOLD_TWICE(422, "A household is named twice."),
    SAME_PLACE_TWICE(422, "A place is named twice.");

    private final int status;
    private final String sentence;

    AreaRegisterError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
