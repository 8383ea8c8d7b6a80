package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.resident.Person;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** The people of lists as rows, encrypted as residents are. Who has been listed once keeps the id they are due under. */
@ApplicationScoped
class ListedRows {

    private static final String WRITE = """
            INSERT INTO campaign_listed (id, resident_id, area_code, document_type, document, document_index, name, phone, reason, due_at,
                                         county_code, campaign_id, changed_at)
            SELECT k.*, c.* FROM %s AS k CROSS JOIN (SELECT ?::text, ?::uuid, ?::timestamptz) AS c
            ON CONFLICT (county_code, campaign_id, id) DO UPDATE SET
                   name = excluded.name, phone = excluded.phone, reason = excluded.reason, due_at = excluded.due_at,
                   area_code = excluded.area_code, changed_at = excluded.changed_at
            """;

    private static final String NAME = """
            INSERT INTO campaign_list_row (county_code, campaign_id, import_id, listed_id, sent_by, named_at, round_no)
            SELECT ?, ?, ?, k.id, ?, ?, ? FROM unnest(?::uuid[]) AS k (id) ORDER BY k.id
            ON CONFLICT (county_code, campaign_id, import_id, listed_id) DO NOTHING
            """;

    private static final int BEFORE_THE_OPENING = 0;

    private final SqlWriter writer;
    private final PersonSealer sealer;
    private final Cipher cipher;
    private final BusinessClock clock;

    ListedRows(SqlWriter writer, PersonSealer sealer, Cipher cipher, BusinessClock clock) {
        this.writer = writer;
        this.sealer = sealer;
        this.cipher = cipher;
        this.clock = clock;
    }

    void write(CampaignView campaign, List<ListedPerson> people) {
        ColumnArrays<ListedPerson> columns = ColumnArrays.of(people)
                .with("uuid", ListedPerson::id)
                .with("uuid", ListedPerson::residentId)
                .with("text", person -> person.listing().areaCode())
                .with("text", person -> person.document().type().code())
                .with(
                        "bytea",
                        person -> seal(
                                PersonalField.DOCUMENT,
                                person.id(),
                                person.document().number()))
                .with(
                        "bytea",
                        person -> sealer.seal(person.id(), new Person("", person.document(), null, null))
                                .documentIndex())
                .with(
                        "bytea",
                        person -> seal(
                                PersonalField.NAME,
                                person.id(),
                                person.listing().name()))
                .with(
                        "bytea",
                        person -> seal(
                                PersonalField.PHONE,
                                person.id(),
                                person.listing().phone()))
                .with(
                        "bytea",
                        person -> seal(
                                PersonalField.NOTE,
                                person.id(),
                                person.listing().reason()))
                .with("timestamptz", person -> person.listing().dueAt());
        writer.write(WRITE.formatted(columns.unnest()), columns, campaign.countyCode(), campaign.id(), clock.instant());
    }

    /** Notes that a list has named people, who are listed already, and in which round: what came of them before is not its answer. */
    void name(CampaignView campaign, Collection<UUID> listed, ImportContext context) {
        writer.execute(
                NAME,
                campaign.countyCode(),
                campaign.id(),
                context.importId(),
                context.sender(),
                clock.instant(),
                campaign.runningRound() == null ? BEFORE_THE_OPENING : campaign.runningRound(),
                listed.toArray(UUID[]::new));
    }

    private byte[] seal(PersonalField field, UUID id, String text) {
        return cipher.encrypt(field, id, text);
    }
}
