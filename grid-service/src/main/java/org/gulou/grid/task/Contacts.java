package org.gulou.grid.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.guard.PersonalField;

/** Opens the contacts of the tasks that are shown. */
@ApplicationScoped
class Contacts {

    private final Cipher cipher;

    Contacts(Cipher cipher) {
        this.cipher = cipher;
    }

    TaskPerson masked(SealedContact contact) {
        TaskPerson person = clear(contact);
        return person == null ? null : new TaskPerson(Mask.name(person.name()), Mask.phone(person.phone()));
    }

    TaskPerson clear(SealedContact contact) {
        return contact == null
                ? null
                : new TaskPerson(
                        cipher.decrypt(PersonalField.NAME, contact.owner(), contact.name()),
                        cipher.decrypt(PersonalField.PHONE, contact.owner(), contact.phone()));
    }
}
