package org.gulou.grid.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.hibernate.annotations.Immutable;

/** A signed conversion of many episodes; it stands as it was signed. */
@Entity
@Immutable
@Table(name = "monitoring_conversion")
class Conversion {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "from_protocol_id")
    private UUID fromProtocolId;

    @Column(name = "protocol_id")
    private UUID protocolId;

    @Column(name = "basis")
    private String basis;

    @Column(name = "episodes")
    private int episodes;

    @Column(name = "ended")
    private int ended;

    @Column(name = "digest")
    private byte[] digest;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Conversion() {}

    Conversion(UUID id, SignConversion request, List<UUID> converted, int ended, String by, Instant at) {
        this.id = id;
        this.areaCode = request.area().orElseThrow();
        this.fromProtocolId = request.fromProtocolId();
        this.protocolId = request.protocolId();
        this.basis = request.basis().strip();
        this.episodes = converted.size();
        this.ended = ended;
        this.digest = digest(converted);
        this.signedBy = by;
        this.signedAt = at;
    }

    UUID id() {
        return id;
    }

    static byte[] digest(List<UUID> ids) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ids.forEach(id -> sha.update((id + "\n").getBytes(StandardCharsets.UTF_8)));
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
