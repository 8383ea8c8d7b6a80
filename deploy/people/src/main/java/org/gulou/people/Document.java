package org.gulou.people;

/** An identity document: the contract's code of its type, and its number. */
record Document(String type, String number) {

    static final String RESIDENT_ID = "01";
    static final String HOUSEHOLD_BOOK = "02";
    static final String PASSPORT = "03";
    static final String OFFICER_CARD = "04";
    static final String HK_MACAU_PERMIT = "06";
    static final String TAIWAN_PERMIT = "07";
    static final String FOREIGN_PERMANENT_RESIDENT = "08";
    static final String OTHER = "99";
}
