package org.gulou.grid.duty;

/** The holder of a duty as people inside the area see them: the name in clear, the phone as {@code 139****0001}. */
public record PersonView(String name, String phone) {

    private static final int CLEAR_HEAD = 3;
    private static final int CLEAR_TAIL = 4;

    /** The holder of that name and number of eleven digits. */
    public static PersonView of(String name, String digits) {
        return new PersonView(
                name, digits.substring(0, CLEAR_HEAD) + "****" + digits.substring(digits.length() - CLEAR_TAIL));
    }

    @Override
    public String toString() {
        return "PersonView[***]";
    }
}
