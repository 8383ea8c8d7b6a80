package org.gulou.inspection.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One edition of what is asked of a category's sites, or of all sites while a disease's module is used. */
@Entity
@Table(name = "checklist")
class Checklist {

    @Id
    private UUID id;

    @Column(name = "category_code")
    private String categoryCode;

    private String module;

    private int edition;

    @Enumerated(EnumType.STRING)
    private ChecklistState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChecklistItem> items;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Checklist() {}

    Checklist(UUID id, ChecklistSubject subject, int edition, List<ChecklistItem> items, Instant at) {
        this.id = id;
        this.categoryCode = subject.categoryCode();
        this.module = subject.module();
        this.edition = edition;
        this.items = List.copyOf(items);
        this.state = ChecklistState.DRAFT;
        this.updatedAt = at;
    }

    void publish(Instant at) {
        state = state.publish();
        publishedAt = at;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    ChecklistSubject subject() {
        return new ChecklistSubject(categoryCode, module);
    }

    int edition() {
        return edition;
    }

    ChecklistState state() {
        return state;
    }

    List<ChecklistItem> items() {
        return List.copyOf(items);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }
}
