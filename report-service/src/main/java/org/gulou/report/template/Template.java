package org.gulou.report.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.report.period.PeriodType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One edition of a form; a published one never changes. */
@Entity
class Template {

    @Id
    private UUID id;

    private String code;
    private int edition;
    private String name;

    @Enumerated(EnumType.STRING)
    private TemplateState state;

    @Enumerated(EnumType.STRING)
    private PeriodType periodType;

    @JdbcTypeCode(SqlTypes.JSON)
    private Owing owing;

    @Column(name = "covers")
    @JdbcTypeCode(SqlTypes.JSON)
    private Window window;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, DueTime> due;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TemplateIndicator> indicators;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AdhocColumn> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TemplateRule> rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> flashWhen;

    private boolean zeroDeclaration;
    private Instant createdAt;
    private Instant publishedAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Template() {}

    /** A draft as asked for. */
    static Template drafted(UUID id, int edition, DraftTemplate request, Instant at) {
        Template template = new Template();
        template.id = id;
        template.code = request.code();
        template.edition = edition;
        template.name = request.name();
        template.state = TemplateState.DRAFT;
        template.periodType = request.periodType();
        template.owing = new Owing(request.unitKind(), request.levels(), request.codes());
        template.window = request.window();
        template.due = request.due();
        template.indicators = request.indicators();
        template.columns = List.of();
        template.rules = request.rules();
        template.flashWhen = request.flashWhen();
        template.zeroDeclaration = request.zeroDeclaration();
        template.createdAt = at;
        template.updatedAt = at;
        return template;
    }

    /** The form of one ad-hoc collection, in force at once. */
    static Template adhoc(UUID id, String code, AdhocTable table, Instant at) {
        Template template = new Template();
        template.id = id;
        template.code = code;
        template.edition = 1;
        template.name = table.title();
        template.state = TemplateState.PUBLISHED;
        template.periodType = PeriodType.ADHOC;
        template.owing = new Owing(table.unitKind(), List.of(), table.unitCodes());
        template.due = Map.of();
        template.indicators = List.of();
        template.columns = table.columns();
        template.rules = List.of();
        template.flashWhen = List.of();
        template.createdAt = at;
        template.publishedAt = at;
        template.updatedAt = at;
        return template;
    }

    void publish(Instant at) {
        state = state.to(TemplateState.PUBLISHED);
        publishedAt = at;
        updatedAt = at;
    }

    void supersede(Instant at) {
        state = state.to(TemplateState.SUPERSEDED);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int edition() {
        return edition;
    }

    String name() {
        return name;
    }

    TemplateState state() {
        return state;
    }

    PeriodType periodType() {
        return periodType;
    }

    Owing owing() {
        return owing;
    }

    Window window() {
        return window;
    }

    Map<String, DueTime> due() {
        return due;
    }

    List<TemplateIndicator> indicators() {
        return indicators;
    }

    List<AdhocColumn> columns() {
        return columns;
    }

    List<TemplateRule> rules() {
        return rules;
    }

    List<String> flashWhen() {
        return flashWhen;
    }

    boolean zeroDeclaration() {
        return zeroDeclaration;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
