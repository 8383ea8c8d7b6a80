package org.gulou.grid.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A campaign as stored. */
@Entity
@Table(name = "campaign")
class Campaign {

    @Id
    private UUID id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "area_code")
    private AreaCode areaCode;

    private String[] places = {};

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Enumerated(EnumType.STRING)
    private CampaignUnit unit;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private TargetRule target;

    @JdbcTypeCode(SqlTypes.JSON)
    private Frequency frequency;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Dose> doses;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Column(name = "running_round")
    private int runningRound;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Campaign() {}

    Campaign(UUID id, CampaignData data, String by, Instant at) {
        this.id = id;
        this.state = CampaignState.DRAFT;
        this.createdBy = by;
        this.createdAt = at;
        write(data, at);
    }

    /**
     * Takes another definition: any while it is a draft, but for what lists were judged by; once it is open one with the same rule, and no
     * due time that has passed already.
     */
    void change(CampaignData wanted, boolean listed, Instant at) {
        if (state.hasEnded()) {
            throw CampaignError.CAMPAIGN_STATE.with("state", state);
        }
        if (state == CampaignState.OPEN && !wanted.keepsTheRuleOf(data())) {
            throw CampaignError.CAMPAIGN_FROZEN.problem();
        }
        if (listed && !wanted.listsTheSameAs(data())) {
            throw CampaignError.CAMPAIGN_HAS_LIST.problem();
        }
        if (state == CampaignState.OPEN && !wanted.dueAt().equals(dueAt)) {
            requireToCome(wanted.dueAt(), at);
        }
        write(wanted, at);
    }

    void open(Instant at) {
        CampaignState next = state.open();
        requireToCome(dueAt, at);
        state = next;
        openedAt = at;
        updatedAt = at;
    }

    void close(Instant at) {
        state = state.close();
        endedAt = at;
        updatedAt = at;
    }

    void cancel(Instant at) {
        state = state.cancel();
        endedAt = at;
        updatedAt = at;
    }

    void run(int round, Instant at) {
        runningRound = round;
        updatedAt = at;
    }

    CampaignData data() {
        return new CampaignData(kind, unit, name, areaCode.value(), target, frequency, doses, opensOn, dueAt);
    }

    CampaignView view() {
        return new CampaignView(
                id,
                kind,
                unit,
                name,
                areaCode,
                Stream.of(places).map(AreaCode::new).toList(),
                target,
                frequency,
                doses,
                opensOn,
                dueAt,
                state,
                runningRound == 0 ? null : runningRound,
                openedAt,
                endedAt,
                version);
    }

    private static void requireToCome(Instant due, Instant at) {
        if (!due.isAfter(at)) {
            throw CampaignError.CAMPAIGN_PAST_DUE.problem();
        }
    }

    private void write(CampaignData data, Instant at) {
        kind = data.kind();
        unit = data.unit();
        name = data.name().strip();
        AreaCode area = data.area().orElseThrow();
        places = area.equals(areaCode) ? places : new String[] {};
        areaCode = area;
        countyCode = areaCode.at(AreaLevel.COUNTY).value();
        target = data.target();
        frequency = data.frequency();
        doses = data.doses();
        opensOn = data.opensOn();
        dueAt = data.dueAt();
        updatedAt = at;
    }
}
