package org.gulou.people;

import java.util.List;

/** Given names as they were liked when somebody was born. */
final class GivenNames {

    private static final int MODERN_SINCE = 1990;
    private static final double SHORT = 0.12;

    private static final Pool MEN = new Pool("志国建文明永正光世家昌庆兴宗绍秀德启显胜忠良成振礼仁金培树开", "强华明军林生才福贵德荣祥平安光辉忠义新民兴富山海清江勇武高坤");
    private static final Pool WOMEN = new Pool("秀玉桂兰春美凤彩爱月素惠翠金银雪红丽淑培引艳小海冬梅燕琼荣仙", "英花兰珍莲香芳姣妹云凤梅群娥菊琴珠娟清仙红姬燕萍荷玲秋鲜连美");
    private static final Pool BOYS = new Pool("子浩宇俊梓家嘉天明志泽博逸承铭睿奕皓景瑞思振晨柏弘锦佳世伟以", "轩涵宇杰豪鑫睿博然航泽阳辰霖哲文凯翔恒晖诚毅骏昊琛源朗尧骁贤");
    private static final Pool GIRLS = new Pool("欣雨梓诗思佳语若可子晨静雅嘉美婉心书芷梦筱沐颖慧凌昕艺楚含云", "怡涵妍萱婷琪彤琳悦然瑶欣雯晗瑜晴岚洁茜蕊薇柔菲漫钰蕾馨芸滢月");

    private GivenNames() {}

    static String of(Sex sex, int birthYear, Dice dice) {
        boolean modern = birthYear >= MODERN_SINCE;
        return switch (sex) {
            case MALE -> (modern ? BOYS : MEN).draw(dice);
            case FEMALE -> (modern ? GIRLS : WOMEN).draw(dice);
        };
    }

    private record Pool(List<String> firsts, List<String> seconds) {

        Pool(String firsts, String seconds) {
            this(characters(firsts), characters(seconds));
        }

        String draw(Dice dice) {
            return dice.chance(SHORT) ? dice.pick(seconds) : dice.pick(firsts) + dice.pick(seconds);
        }

        private static List<String> characters(String text) {
            return text.chars().mapToObj(Character::toString).toList();
        }
    }
}
