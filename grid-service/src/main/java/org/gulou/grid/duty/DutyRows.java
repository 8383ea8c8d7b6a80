package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.TimeText;

/** Reads the rows of a file of duties, naming every fault. */
@ApplicationScoped
class DutyRows {

    static final String SUBJECT_CODE = "subjectCode";
    static final String ROLE = "role";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required(SUBJECT_CODE, "对象代码"),
            ImportColumn.optional("subjectType", "对象类型"),
            ImportColumn.required(ROLE, "责任角色"),
            ImportColumn.required("name", "姓名"),
            ImportColumn.required("phone", "手机"),
            ImportColumn.optional("userId", "账号"),
            ImportColumn.optional("since", "起始日期"));

    private static final int LONGEST_NAME = 100;
    private static final int MOBILE_DIGITS = 11;

    private final BusinessClock clock;

    DutyRows(BusinessClock clock) {
        this.clock = clock;
    }

    DutyLine parse(ImportRow row, RowFaults faults) {
        DutyRole role = row.read(ROLE, faults, text -> constant(DutyRole.class, text));
        SubjectType given = row.read("subjectType", faults, text -> constant(SubjectType.class, text));
        SubjectType type = given == null && role != null ? DutyRules.subjectOf(role) : given;
        return new DutyLine(
                type,
                canonical(type, row.text(SUBJECT_CODE)),
                role,
                row.read("name", faults, DutyRows::name),
                row.read("phone", faults, DutyRows::phone),
                row.read("userId", faults, DutyRows::account),
                row.read("since", faults, this::moment));
    }

    // As the duty stores it: an official code is the short one, an id is in small letters.
    private static String canonical(SubjectType type, String code) {
        if (code == null || type == null) {
            return code;
        }
        return switch (type) {
            case AREA -> AreaCode.tryParse(code).map(AreaCode::value).orElse(code);
            case ORGANIZATION -> code;
            case SITE -> code.toLowerCase(Locale.ROOT);
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw DutyError.UNKNOWN_VALUE.problem();
        }
    }

    private static String name(String text) {
        if (text.length() > LONGEST_NAME) {
            throw DutyError.INVALID_NAME.problem();
        }
        return text;
    }

    private static String phone(String text) {
        if (!text.matches(Person.MOBILE)) {
            throw DutyError.INVALID_PHONE.problem();
        }
        return text.substring(text.length() - MOBILE_DIGITS);
    }

    private static String account(String text) {
        if (!text.matches(AssignDuty.ACCOUNT)) {
            throw DutyError.INVALID_ACCOUNT.problem();
        }
        return text;
    }

    private Instant moment(String text) {
        try {
            return text.indexOf('T') < 0 ? clock.startOf(TimeText.day(text)) : TimeText.moment(text);
        } catch (DateTimeException e) {
            throw DutyError.INVALID_DATE.problem();
        }
    }
}
