package org.gulou.grid.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.grid.sql.Columns;

/** A department, work group or inspection team. */
public record OrganizationView(
        String code, String nameZh, String nameEn, OrganizationKind kind, AreaCode areaCode, long version)
        implements Tagged {

    static OrganizationView from(ResultSet row) throws SQLException {
        return new OrganizationView(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                OrganizationKind.valueOf(row.getString("kind")),
                Columns.area(row, "area_code"),
                row.getLong("version"));
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
