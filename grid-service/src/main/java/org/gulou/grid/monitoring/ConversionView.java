package org.gulou.grid.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.sql.Columns;

/**
 * A signed conversion: how many episodes, how many of them were over by then, by the new edition or already by their own, and the SHA-256
 * of their ids in order, each with a line feed, in hex.
 */
public record ConversionView(
        UUID id,
        AreaCode areaCode,
        UUID fromProtocolId,
        UUID protocolId,
        String basis,
        int episodes,
        int ended,
        String digest,
        String signedBy,
        Instant signedAt)
        implements Tagged {

    static ConversionView from(ResultSet row) throws SQLException {
        return new ConversionView(
                row.getObject("id", UUID.class),
                Columns.area(row, "area_code"),
                row.getObject("from_protocol_id", UUID.class),
                row.getObject("protocol_id", UUID.class),
                row.getString("basis"),
                row.getInt("episodes"),
                row.getInt("ended"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                row.getString("signed_by"),
                Columns.instant(row, "signed_at"));
    }

    // What is signed never changes.
    @Override
    public ETag etag() {
        return ETag.of(0);
    }
}
