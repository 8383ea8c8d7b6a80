package org.gulou.gateway.contract;

/** Spelling. */
final class Words {

    private Words() {}

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
