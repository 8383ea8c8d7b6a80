package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.TimeText;
import org.gulou.grid.census.CensusError;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.ResidentCheck;

/** The cells that files about campaigns share: which campaign, whose papers, and when. */
@ApplicationScoped
public class CampaignCells {

    public static final String CAMPAIGN_ID = "campaignId";
    public static final String DOCUMENT_TYPE = "documentType";
    public static final String DOCUMENT_NUMBER = "documentNumber";

    public static final ImportColumn CAMPAIGN_COLUMN = ImportColumn.required(CAMPAIGN_ID, "任务编号");
    public static final ImportColumn TYPE_COLUMN = ImportColumn.required(DOCUMENT_TYPE, "证件类型");
    public static final ImportColumn NUMBER_COLUMN = ImportColumn.required(DOCUMENT_NUMBER, "证件号码");

    // As spreadsheets in China show a moment; the day alone is its beginning.
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-M-d][uuuu/M/d]['T'][' '][H:mm[:ss]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final BusinessClock clock;

    CampaignCells(BusinessClock clock) {
        this.clock = clock;
    }

    /** The campaign the row is for, null when it cannot be read. */
    public UUID campaign(ImportRow row, RowFaults faults) {
        return row.read(CAMPAIGN_ID, faults, UUID::fromString);
    }

    /** The papers of whom the row is about, with every fault of theirs; null when they cannot be read. */
    public IdentityDocument document(ImportRow row, RowFaults faults) {
        DocumentType type = row.read(DOCUMENT_TYPE, faults, CampaignCells::documentType);
        return row.read(DOCUMENT_NUMBER, faults, number -> {
            if (type == null) {
                return null;
            }
            IdentityDocument document = IdentityDocument.of(type, number);
            new ResidentCheck(clock.today(), faults::add).document(DOCUMENT_NUMBER, document);
            return document;
        });
    }

    /** A moment: RFC 3339 with offset, or by the clock of the county. */
    public Instant moment(ImportRow row, String column, RowFaults faults) {
        return row.read(column, faults, this::moment);
    }

    // Cut to what the database keeps, or the same row sent again would say another moment.
    private Instant moment(String text) {
        try {
            return TimeText.moment(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noOffset) {
            return LocalDateTime.parse(text, LOCAL).atZone(clock.zone()).toInstant();
        }
    }

    private static DocumentType documentType(String text) {
        // A spreadsheet takes the zero off.
        return DocumentType.find(text.length() == 1 ? "0" + text : text)
                .orElseThrow(CensusError.UNKNOWN_DOCUMENT_TYPE::problem);
    }
}
