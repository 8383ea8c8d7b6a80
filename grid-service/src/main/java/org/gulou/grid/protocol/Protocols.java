package org.gulou.grid.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The published editions. */
@ApplicationScoped
class Protocols implements PanacheRepositoryBase<Protocol, UUID> {

    private static final String SELECT =
            "SELECT p.id, p.name, p.edition, p.applies_to, p.effective_from, p.steps, p.source, p.published_at FROM protocol p";
    private static final Keyset<ProtocolView> ORDER = Keyset.of(
            Key.uuid("id", "p.id", ProtocolView::id),
            Key.<ProtocolView>date("effectiveFrom", "p.effective_from", ProtocolView::effectiveFrom)
                    .descending(),
            Key.text("appliesTo", "p.applies_to", ProtocolView::appliesTo));
    private static final TypeReference<List<ProtocolStep>> STEPS = new TypeReference<>() {};

    private final SqlReader reader;
    private final ObjectMapper json;

    Protocols(SqlReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    Optional<ProtocolView> find(UUID id) {
        return reader.first(this::view, SELECT + " WHERE p.id = ?", id);
    }

    /** The editions for that kind of person, of that name, in force on that day; each condition may be null. */
    Page<ProtocolView> list(String appliesTo, String edition, LocalDate inForceOn, PageRequest page) {
        Where where = Where.all()
                .andIf("p.applies_to = ?", appliesTo)
                .andIf("p.edition = ?", edition)
                .andIf("""
                        p.id = (SELECT f.id FROM protocol f WHERE f.applies_to = p.applies_to AND f.effective_from <= ?
                                 ORDER BY f.effective_from DESC, f.id DESC LIMIT 1)""", inForceOn);
        page.updatedSince().ifPresent(since -> where.and("p.published_at >= ?", since));
        return reader.page(this::view, SELECT, where, ORDER, page);
    }

    private ProtocolView view(ResultSet row) throws SQLException {
        return new ProtocolView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("edition"),
                row.getString("applies_to"),
                row.getObject("effective_from", LocalDate.class),
                steps(row.getString("steps")),
                row.getString("source"),
                Columns.instant(row, "published_at"));
    }

    private List<ProtocolStep> steps(String text) {
        try {
            return json.readValue(text, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The steps of a protocol do not read", e);
        }
    }
}
