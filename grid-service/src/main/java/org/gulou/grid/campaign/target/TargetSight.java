package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignSight;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.identity.DocumentType;
import org.gulou.grid.resident.ResidentSight;
import org.gulou.grid.resident.RevealResident;
import org.gulou.grid.resident.RevealTrail;
import org.gulou.grid.resident.Revealable;
import org.gulou.grid.resident.RevealedResident;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/**
 * Shows who is due in clear, so that whoever is to find them can call: residents as the register shows them, with its entry in the trail,
 * and people of lists the register does not know, or knows in areas that are not the caller's.
 */
@ApplicationScoped
class TargetSight {

    private static final String TARGET = "TARGET";
    private static final String SELECT =
            """
            SELECT t.subject_id, t.listed, t.area_code, %s AS contact_id,
                   EXISTS (SELECT 1 FROM resident r WHERE r.county_code = t.county_code AND r.id = t.subject_id) AS registered_here,
                   l.id AS listed_id, l.name, l.document_type, l.document, l.phone, l.reason
              FROM campaign_target t
              LEFT JOIN campaign_listed l ON l.county_code = t.county_code AND l.campaign_id = t.campaign_id
               AND l.id = CASE WHEN t.listed THEN t.subject_id ELSE %s END""".formatted(HouseholdContact.ofTarget("p.id"), ListedContact.ofTarget("l.id"));

    private final SqlReader reader;
    private final CampaignRegister campaigns;
    private final ResidentSight residents;
    private final RequestValidator validator;
    private final CampaignSight sight;
    private final Cipher cipher;
    private final RevealTrail trail;
    private final AuditLog audit;

    TargetSight(
            SqlReader reader,
            CampaignRegister campaigns,
            ResidentSight residents,
            RequestValidator validator,
            CampaignSight sight,
            Cipher cipher,
            RevealTrail trail,
            AuditLog audit) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.residents = residents;
        this.validator = validator;
        this.sight = sight;
        this.cipher = cipher;
        this.trail = trail;
        this.audit = audit;
    }

    // A refusal is kept in the trail as well, so it does not roll back.
    @Transactional(dontRollbackOn = ProblemException.class)
    RevealedTarget reveal(UUID campaign, UUID id, RevealTarget request) {
        Optional<Due> found = campaigns.find(campaign).flatMap(known -> find(known, id));
        if (found.isEmpty()) {
            trail.refused(Revealable.TARGET, campaign, id);
            throw CommonError.NOT_FOUND.problem();
        }
        validator.check(request);
        Due due = found.get();
        if (due.resident() != null) {
            RevealedResident person = residents.reveal(due.resident(), new RevealResident(request.purpose()));
            return RevealedTarget.of(id, due.household(), person);
        }
        if (due.listed() == null) {
            throw TargetError.NOBODY_TO_REVEAL.with("targetId", id);
        }
        audit.record(
                "TARGET_REVEALED",
                TARGET,
                id.toString(),
                due.area(),
                Map.of(
                        "purpose",
                        request.purpose().name(),
                        "campaignId",
                        campaign.toString(),
                        "residents",
                        Stream.ofNullable(due.listed().residentId()).toList()));
        return due.listed();
    }

    private Optional<Due> find(CampaignView campaign, UUID id) {
        Where where = sight.due(campaign, id);
        boolean people = campaign.unit() == CampaignUnit.RESIDENT;
        return reader.list(row -> due(row, id, people), SELECT + where.sql(), where.params()).stream()
                .findFirst();
    }

    private Due due(ResultSet row, UUID id, boolean people) throws SQLException {
        AreaCode area = Columns.area(row, "area_code");
        UUID subject = row.getObject("subject_id", UUID.class);
        if (!people) {
            return new Due(area, row.getObject("contact_id", UUID.class), subject, null);
        }
        if (row.getBoolean("listed")) {
            return new Due(area, null, null, listed(row, id, null));
        }
        RevealedTarget listed = row.getBoolean("registered_here") ? null : listed(row, id, subject);
        return listed == null ? new Due(area, subject, null, null) : new Due(area, null, null, listed);
    }

    private RevealedTarget listed(ResultSet row, UUID id, UUID resident) throws SQLException {
        UUID owner = row.getObject("listed_id", UUID.class);
        if (owner == null) {
            return null;
        }
        return new RevealedTarget(
                id,
                resident,
                null,
                cipher.decrypt(PersonalField.NAME, owner, row.getBytes("name")),
                new RevealedResident.Document(
                        DocumentType.of(row.getString("document_type")),
                        cipher.decrypt(PersonalField.DOCUMENT, owner, row.getBytes("document"))),
                cipher.decrypt(PersonalField.PHONE, owner, row.getBytes("phone")),
                null,
                cipher.decrypt(PersonalField.NOTE, owner, row.getBytes("reason")));
    }

    /** Somebody due: a resident, be it as whom to ask of a household, or who a list has named while that is still known. */
    private record Due(AreaCode area, UUID resident, UUID household, RevealedTarget listed) {}
}
