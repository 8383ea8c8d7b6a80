package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.Mask;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Residency;
import org.gulou.grid.resident.ResidentCheck;

/** Reads the rows of a file of residents, naming every fault. */
@ApplicationScoped
class ResidentRows {

    static final String GRID_CODE = "gridCode";
    static final String HOUSEHOLD_NUMBER = "householdNumber";
    static final String NAME = "name";
    static final String DOCUMENT_TYPE = "documentType";
    static final String DOCUMENT_NUMBER = "documentNumber";
    static final String SEX = "sex";
    static final String BIRTH_DATE = "birthDate";
    static final String PHONE = "phone";
    static final String ETHNICITY = "ethnicity";
    static final String ADDRESS = "address";
    static final String RESIDENCY = "residency";
    static final String GROUPS = "groups";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required(GRID_CODE, "网格编码"),
            ImportColumn.required(HOUSEHOLD_NUMBER, "户号"),
            ImportColumn.required(NAME, "姓名"),
            ImportColumn.required(DOCUMENT_TYPE, "证件类型"),
            ImportColumn.required(DOCUMENT_NUMBER, "证件号码"),
            ImportColumn.optional(SEX, "性别"),
            ImportColumn.optional(BIRTH_DATE, "出生日期"),
            ImportColumn.optional(PHONE, "手机"),
            ImportColumn.optional(ETHNICITY, "民族"),
            ImportColumn.optional(ADDRESS, "住址"),
            ImportColumn.optional(RESIDENCY, "人户类型"),
            ImportColumn.optional(GROUPS, "重点人群"));

    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ETHNICITY = 32;
    private static final int LONGEST_ADDRESS = 200;
    private static final Map<String, Sex> SEXES =
            Map.of("0", Sex.UNKNOWN, "1", Sex.MALE, "2", Sex.FEMALE, "9", Sex.UNSTATED, "男", Sex.MALE, "女", Sex.FEMALE);
    private static final Map<String, Residency> RESIDENCIES = Map.of(
            "REGISTERED", Residency.REGISTERED,
            "FLOATING", Residency.FLOATING,
            "户籍", Residency.REGISTERED,
            "流动", Residency.FLOATING);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；]\\s*");
    // As ISO writes it, as a card does, and as spreadsheets in China show it.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[uuuu-M-d][uuuuMMdd][uuuu/M/d]").withResolverStyle(ResolverStyle.STRICT);

    private final BusinessClock clock;

    ResidentRows(BusinessClock clock) {
        this.clock = clock;
    }

    ResidentLine parse(ImportRow row, RowFaults faults) {
        ResidentCheck check = new ResidentCheck(clock.today(), faults::add);
        IdentityDocument document = document(row, faults, check);
        Sex sex = row.read(SEX, faults, text -> known(SEXES.get(text), CensusError.UNKNOWN_SEX));
        LocalDate birthDate = row.read(BIRTH_DATE, faults, ResidentRows::date);
        return new ResidentLine(
                row.read(GRID_CODE, faults, AreaCode::parse),
                limited(row, HOUSEHOLD_NUMBER, LONGEST_NUMBER, faults),
                inClear(row, NAME, LONGEST_NAME, faults),
                document,
                document == null ? sex : sex(sex, document, check),
                document == null ? birthDate : check.birthDate(BIRTH_DATE, birthDate, document),
                check.phone(PHONE, row.text(PHONE)),
                limited(row, ETHNICITY, LONGEST_ETHNICITY, faults),
                inClear(row, ADDRESS, LONGEST_ADDRESS, faults),
                row.read(RESIDENCY, faults, text -> known(RESIDENCIES.get(text), CensusError.UNKNOWN_RESIDENCY)),
                Objects.requireNonNullElse(row.read(GROUPS, faults, ResidentRows::groups), List.of()));
    }

    private static IdentityDocument document(ImportRow row, RowFaults faults, ResidentCheck check) {
        DocumentType type = row.read(DOCUMENT_TYPE, faults, ResidentRows::documentType);
        return row.read(DOCUMENT_NUMBER, faults, number -> {
            if (type == null) {
                return null;
            }
            IdentityDocument document = IdentityDocument.of(type, number);
            check.document(DOCUMENT_NUMBER, document);
            return document;
        });
    }

    // Where neither the row nor the card says, an update leaves what is known.
    private static Sex sex(Sex stated, IdentityDocument document, ResidentCheck check) {
        return stated == null ? document.sex().orElse(null) : check.sex(SEX, stated, document);
    }

    private static DocumentType documentType(String text) {
        // A spreadsheet takes the zero off.
        return known(
                DocumentType.find(text.length() == 1 ? "0" + text : text).orElse(null),
                CensusError.UNKNOWN_DOCUMENT_TYPE);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw CensusError.UNREADABLE_DATE.problem();
        }
    }

    private static List<KeyGroup> groups(String text) {
        return Arrays.stream(SEPARATOR.split(text))
                .filter(name -> !name.isEmpty())
                .map(ResidentRows::group)
                .distinct()
                .toList();
    }

    private static KeyGroup group(String name) {
        return known(
                Arrays.stream(KeyGroup.values())
                        .filter(group -> group.name().equals(name))
                        .findFirst()
                        .orElse(null),
                CensusError.UNKNOWN_GROUP);
    }

    private static String limited(ImportRow row, String column, int longest, RowFaults faults) {
        return row.read(column, faults, text -> known(text.length() <= longest ? text : null, CensusError.TOO_LONG));
    }

    // What a page showed masked, copied into a file, would take the place of what is known.
    private static String inClear(ImportRow row, String column, int longest, RowFaults faults) {
        String text = limited(row, column, longest, faults);
        if (text != null && Mask.covers(text)) {
            faults.add(column, CensusError.NOT_MASKED);
        }
        return text;
    }

    private static <T> T known(T value, CensusError otherwise) {
        if (value == null) {
            throw otherwise.problem();
        }
        return value;
    }
}
