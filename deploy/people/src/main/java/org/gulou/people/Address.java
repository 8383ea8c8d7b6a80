package org.gulou.people;

import java.util.List;

/** Where a household lives: in a community by street and number, in a village by group and number. */
final class Address {

    private static final List<String> STREETS = List.of("侗乡大道", "江峰街", "兴宜街", "雅谷路", "福禄街", "月亮街", "河东路", "人民路");
    private static final int GROUPS = 12;

    private Address() {}

    static String of(Village village, int household, Dice dice) {
        String place = village.isCommunity()
                ? "社区" + dice.pick(STREETS) + (household + 1) + "号"
                : "村" + dice.between(1, GROUPS) + "组" + (household + 1) + "号";
        return village.township() + village.name() + place;
    }
}
