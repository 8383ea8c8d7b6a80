package org.gulou.notification.inbox;

/** A text in both languages. */
public record Texts(String zh, String en) {

    /** The same words in both, as somebody wrote them by hand. */
    public static Texts same(String text) {
        return new Texts(text, text);
    }

    /** These words, then those, each on a line; cut to that many characters. */
    public Texts then(Texts more, int longest) {
        return new Texts(cut(zh + "\n" + more.zh, longest), cut(en + "\n" + more.en, longest));
    }

    /** Cut to that many characters. */
    public Texts atMost(int longest) {
        return new Texts(cut(zh, longest), cut(en, longest));
    }

    /** The words in that language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** Cut to that many characters. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
