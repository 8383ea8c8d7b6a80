package org.gulou.people;

import java.util.List;
import java.util.Map;

/** The peoples (民族) of the county, with surnames common among them, and how they are spread over its townships. */
enum People {
    DONG("侗族", "吴杨石陆龙梁莫荣欧贾覃廖罗韦曹姚粟侯银黄"),
    HAN("汉族", "李王张陈刘黄周曾林侯谢何邓唐罗曹蒋肖龚彭赖伍朱胡"),
    MIAO("苗族", "龙吴石杨李王贾潘滚梁马代韦蒙戴麻"),
    YAO("瑶族", "盘赵邓李黄冯周庞凤雷蒋蓝郑罗"),
    ZHUANG("壮族", "韦覃黄莫蒙罗陆农梁卢兰潘何谭"),
    MULAO("仫佬族", "罗银吴谢潘梁韦欧");

    /** Per thousand, in the order above. */
    private static final Map<String, int[]> SPREAD = Map.ofEntries(
            Map.entry("450226100", new int[] {600, 210, 80, 25, 75, 10}),
            Map.entry("450226101", new int[] {330, 290, 120, 40, 210, 10}),
            Map.entry("450226102", new int[] {280, 480, 60, 20, 150, 10}),
            Map.entry("450226103", new int[] {920, 35, 25, 5, 15, 0}),
            Map.entry("450226104", new int[] {920, 35, 25, 5, 15, 0}),
            Map.entry("450226105", new int[] {910, 30, 45, 5, 10, 0}),
            Map.entry("450226203", new int[] {530, 40, 410, 5, 15, 0}),
            Map.entry("450226204", new int[] {870, 40, 75, 5, 10, 0}),
            Map.entry("450226205", new int[] {460, 60, 455, 5, 20, 0}),
            Map.entry("450226206", new int[] {390, 60, 530, 5, 15, 0}),
            Map.entry("450226207", new int[] {780, 65, 130, 5, 20, 0}),
            Map.entry("450226208", new int[] {340, 330, 270, 10, 50, 0}),
            Map.entry("450226209", new int[] {180, 240, 140, 350, 85, 5}),
            Map.entry("450226210", new int[] {290, 540, 50, 80, 40, 0}),
            Map.entry("450226211", new int[] {640, 230, 70, 20, 40, 0}));

    private static final int[] ELSEWHERE = {120, 520, 110, 50, 190, 10};

    private final String title;
    private final List<String> surnames;

    People(String title, String surnames) {
        this.title = title;
        this.surnames = surnames.chars().mapToObj(Character::toString).toList();
    }

    /** As it stands in a register, such as 侗族. */
    String title() {
        return title;
    }

    String surname(Dice dice) {
        // The first names of the list are the frequent ones.
        return surnames.get(Math.min(dice.below(surnames.size()), dice.below(surnames.size())));
    }

    static People in(Village village, Dice dice) {
        return values()[dice.weighted(SPREAD.getOrDefault(village.townshipCode(), ELSEWHERE))];
    }

    static People elsewhere(Dice dice) {
        return values()[dice.weighted(ELSEWHERE)];
    }
}
