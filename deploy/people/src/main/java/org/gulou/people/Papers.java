package org.gulou.people;

import java.time.LocalDate;

/** Gives everybody a document: nearly always a resident ID, now and then one of the other types. */
final class Papers {

    private final DocumentNumbers numbers;

    Papers(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    /** For somebody registered here: an infant may only stand in the household book, an officer carries a card. */
    Document ofRegistered(int person, Member member, LocalDate birthDate, Dice dice) {
        if (member.age() == 0 && dice.chance(0.3)) {
            return new Document(Document.HOUSEHOLD_BOOK, "户" + Scatter.digits(person));
        }
        if (member.sex() == Sex.MALE && member.age() > 21 && member.age() < 50 && dice.chance(0.002)) {
            return new Document(Document.OFFICER_CARD, "军" + Scatter.digits(person));
        }
        return new Document(Document.RESIDENT_ID, numbers.residentIdHere(birthDate, member.sex()));
    }

    /** For somebody who came from another place. */
    Document ofNewcomer(LocalDate birthDate, Sex sex) {
        return new Document(Document.RESIDENT_ID, numbers.residentIdElsewhere(birthDate, sex));
    }

    /** For somebody who came from beyond the mainland. */
    Document ofForeigner(int person, LocalDate birthDate, Sex sex, Dice dice) {
        String digits = Scatter.digits(person);
        return switch (dice.weighted(5, 3, 3, 2, 1)) {
            case 0 -> new Document(Document.PASSPORT, "P" + digits);
            case 1 -> new Document(Document.HK_MACAU_PERMIT, (dice.chance(0.7) ? "H" : "M") + digits);
            case 2 -> new Document(Document.TAIWAN_PERMIT, digits);
            case 3 -> new Document(Document.FOREIGN_PERMANENT_RESIDENT, numbers.foreignersCard(birthDate, sex));
            default -> new Document(Document.OTHER, "BJ-" + digits);
        };
    }
}
