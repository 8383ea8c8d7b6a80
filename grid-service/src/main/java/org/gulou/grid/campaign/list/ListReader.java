package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentDirectory;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.RowReader;
import org.gulou.grid.sql.SqlReader;

/** What the database knows of the people a list names. With every row in sight. */
@ApplicationScoped
class ListReader {

    private static final String LISTED = """
            SELECT id, document_index, name, phone, area_code, reason, due_at FROM campaign_listed
             WHERE county_code = ? AND campaign_id = ? AND document_index = ANY (?)
            """;
    private static final String HELD = LISTED + " ORDER BY id FOR UPDATE";

    private final SqlReader reader;
    private final AreaService areas;
    private final CampaignRegister campaigns;
    private final ResidentDirectory residents;
    private final PersonSealer sealer;
    private final Cipher cipher;

    ListReader(
            SqlReader reader,
            AreaService areas,
            CampaignRegister campaigns,
            ResidentDirectory residents,
            PersonSealer sealer,
            Cipher cipher) {
        this.reader = reader;
        this.areas = areas;
        this.campaigns = campaigns;
        this.residents = residents;
        this.sealer = sealer;
        this.cipher = cipher;
    }

    Map<String, ListKnown> load(Set<String> keys, ImportContext context) {
        Map<String, ListKnown> known = new HashMap<>();
        // The places first, held until the chunk is written, as a change of places takes them before its campaigns.
        List<AreaCode> places =
                keys.stream().filter(ListKnown::isPlace).map(ListKnown::place).toList();
        if (!places.isEmpty()) {
            areas.holdValid(places).forEach(area -> known.put(ListKnown.key(area.code()), ListKnown.place()));
        }
        people(keys.stream().filter(key -> !ListKnown.isPlace(key)).toList(), context)
                .forEach((key, person) -> known.put(key, new ListKnown(person)));
        return known;
    }

    /** What is known of the people under these keys. */
    Map<String, KnownPerson> people(Collection<String> keys, ImportContext context) {
        Map<String, KnownPerson> known = new HashMap<>();
        keys.stream()
                .map(key -> key.split("/", 3))
                .collect(Collectors.groupingBy(
                        parts -> UUID.fromString(parts[0]),
                        Collectors.mapping(
                                parts -> new IdentityDocument(DocumentType.of(parts[1]), parts[2]),
                                Collectors.toList())))
                .forEach((id, documents) -> campaigns
                        .find(id)
                        .filter(campaign -> isOf(campaign, context))
                        .ifPresent(campaign -> load(campaign, documents, known)));
        return known;
    }

    // Where a campaign is for several places, whoever looks after one of them sends lists of their own people.
    private static boolean isOf(CampaignView campaign, ImportContext context) {
        return campaign.extent().parts().stream().anyMatch(context::covers);
    }

    /** The ids of those listed before, by their documents. */
    Map<IdentityDocument, UUID> ids(CampaignView campaign, Collection<IdentityDocument> documents) {
        return listed(LISTED, campaign, documents, row -> row.getObject("id", UUID.class));
    }

    /** The same, held until the transaction ends, so that nothing read of them afterwards is out of date. */
    Map<IdentityDocument, UUID> hold(CampaignView campaign, Collection<IdentityDocument> documents) {
        return listed(HELD, campaign, documents, row -> row.getObject("id", UUID.class));
    }

    private void load(CampaignView campaign, List<IdentityDocument> documents, Map<String, KnownPerson> known) {
        Map<IdentityDocument, RegisteredResident> registered = residents.byDocument(documents, campaign.areaCode());
        Map<IdentityDocument, KnownPerson.Listing> listed = listed(LISTED, campaign, documents, this::listing);
        documents.forEach(document -> {
            RegisteredResident resident = registered.get(document);
            known.put(
                    ListLine.key(campaign.id(), document),
                    new KnownPerson(
                            campaign.unit(),
                            campaign.state(),
                            campaign.extent(),
                            resident == null ? null : resident.gridCode(),
                            listed.get(document)));
        });
    }

    private <T> Map<IdentityDocument, T> listed(
            String sql, CampaignView campaign, Collection<IdentityDocument> documents, RowReader<T> value) {
        Map<ByteBuffer, IdentityDocument> byIndex = new HashMap<>();
        documents.forEach(document ->
                sealer.byDocument(document).forEach(index -> byIndex.put(ByteBuffer.wrap(index), document)));
        byte[][] indexes = byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        Map<IdentityDocument, T> found = new HashMap<>();
        reader.list(
                        row -> Map.entry(byIndex.get(ByteBuffer.wrap(row.getBytes("document_index"))), value.read(row)),
                        sql,
                        List.of(campaign.countyCode(), campaign.id(), indexes))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private KnownPerson.Listing listing(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new KnownPerson.Listing(
                cipher.decrypt(PersonalField.NAME, id, row.getBytes("name")),
                cipher.decrypt(PersonalField.PHONE, id, row.getBytes("phone")),
                Columns.area(row, "area_code"),
                cipher.decrypt(PersonalField.NOTE, id, row.getBytes("reason")),
                Columns.instant(row, "due_at"));
    }
}
