package org.gulou.grid.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450226191202299913",
                "450226191005059945",
                "45022619081130981X",
                "45022619081130981x",
                "４５０２２６１９１２０２２９９９１３",
                " 450226 19120229 9913 ",
                "810000191006159916",
                "830000191207209928"
            })
    void aSoundResidentIdHasNoFault(String number) {
        // Given
        IdentityDocument card = IdentityDocument.of(DocumentType.RESIDENT_ID, number);
        // When
        List<IdentityError> faults = card.faults(TODAY);
        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "450226191202299914, DOCUMENT_CHECK_DIGIT",
        "450226191102299916, DOCUMENT_BIRTH_DATE",
        "45022619120229991, DOCUMENT_FORMAT",
        "45022619120229991Y, DOCUMENT_FORMAT",
        "4.50226E+17, NUMBER_TURNED_INTO_DECIMAL",
        "450226191202299000.0, NUMBER_TURNED_INTO_DECIMAL"
    })
    void aFaultyResidentIdTellsItsFault(String number, IdentityError fault) {
        // Given
        IdentityDocument card = IdentityDocument.of(DocumentType.RESIDENT_ID, number);
        // When
        List<IdentityError> faults = card.faults(TODAY);
        // Then
        assertThat(faults).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "08, 945840199001010017",
        "08, ABC123456789012",
        "03, E12345678",
        "06, H12345678",
        "06, M1234567890",
        "07, 12345678",
        "02, 桂-450226-0001",
        "04, 军字第123456号"
    })
    void otherDocumentsHaveTheFormOfTheirType(String type, String number) {
        // Given
        IdentityDocument document = IdentityDocument.of(DocumentType.of(type), number);
        // When
        List<IdentityError> faults = document.faults(TODAY);
        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"450226191202299913, MALE, 1912-02-29", "450226191005059945, FEMALE, 1910-05-05"})
    void aResidentIdTellsSexAndBirthDate(String number, Sex sex, LocalDate birthDate) {
        // Given
        IdentityDocument card = IdentityDocument.of(DocumentType.RESIDENT_ID, number);
        // When
        Sex told = card.sex().orElseThrow();
        // Then
        assertThat(told).isEqualTo(sex);
        assertThat(card.birthDate()).contains(birthDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"450226191202299913"})
    void aDocumentNeverPrintsItsNumber(String number) {
        // Given
        IdentityDocument card = IdentityDocument.of(DocumentType.RESIDENT_ID, number);
        // When
        String printed = card.toString();
        // Then
        assertThat(printed).doesNotContain("4502").doesNotContain("9913");
    }
}
