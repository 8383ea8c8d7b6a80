package org.gulou.grid.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published edition. It has no transitions: it stands as it was published. */
@Entity
@Immutable
@Table(name = "protocol")
class Protocol {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "edition")
    private String edition;

    @Column(name = "applies_to")
    private String appliesTo;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "steps")
    private List<ProtocolStep> steps;

    @Column(name = "source")
    private String source;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Protocol() {}

    Protocol(UUID id, PublishProtocol request, String by, Instant at) {
        this.id = id;
        this.name = request.name().strip();
        this.edition = request.edition().strip();
        this.appliesTo = request.appliesTo();
        this.effectiveFrom = request.effectiveFrom();
        this.steps = List.copyOf(request.steps());
        this.source = request.source();
        this.publishedBy = by;
        this.publishedAt = at;
    }

    UUID id() {
        return id;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    ProtocolView view() {
        return new ProtocolView(id, name, edition, appliesTo, effectiveFrom, steps, source, publishedAt);
    }
}
