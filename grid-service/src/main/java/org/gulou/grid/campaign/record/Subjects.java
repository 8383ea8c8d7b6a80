package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.identity.IdentityDocument;
import org.gulou.grid.resident.PersonSealer;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentDirectory;
import org.gulou.grid.sql.SqlReader;

/** Under which ids the holders of documents may be due in a campaign: as residents, or as named by a list. */
@ApplicationScoped
class Subjects {

    private static final String LISTED = """
            SELECT l.id, l.resident_id, l.document_index FROM campaign_listed l
             WHERE l.campaign_id = ? AND l.document_index = ANY (?)
            """;

    private final SqlReader reader;
    private final ResidentDirectory residents;
    private final PersonSealer sealer;

    Subjects(SqlReader reader, ResidentDirectory residents, PersonSealer sealer) {
        this.reader = reader;
        this.residents = residents;
        this.sealer = sealer;
    }

    Map<IdentityDocument, List<UUID>> of(CampaignView campaign, Collection<IdentityDocument> documents) {
        Map<IdentityDocument, List<UUID>> found = new HashMap<>();
        if (documents.isEmpty()) {
            return found;
        }
        Map<IdentityDocument, RegisteredResident> registered = residents.byDocument(documents, campaign.areaCode());
        registered.forEach((document, resident) -> add(found, document, resident.id()));
        Map<ByteBuffer, IdentityDocument> byIndex = new HashMap<>();
        documents.forEach(document ->
                sealer.byDocument(document).forEach(index -> byIndex.put(ByteBuffer.wrap(index), document)));
        byte[][] indexes = byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        reader.list(
                        row -> new Listed(
                                byIndex.get(ByteBuffer.wrap(row.getBytes("document_index"))),
                                row.getObject("id", UUID.class),
                                Optional.ofNullable(row.getObject("resident_id", UUID.class))),
                        LISTED,
                        List.of(campaign.id(), indexes))
                .forEach(listed -> {
                    listed.resident().ifPresent(id -> add(found, listed.document(), id));
                    add(found, listed.document(), listed.id());
                });
        return found;
    }

    private static void add(Map<IdentityDocument, List<UUID>> found, IdentityDocument document, UUID id) {
        found.computeIfAbsent(document, key -> new ArrayList<>()).add(id);
    }

    /** Somebody a list named. */
    private record Listed(IdentityDocument document, UUID id, Optional<UUID> resident) {}
}
