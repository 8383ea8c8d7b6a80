package org.gulou.inspection.rectification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.site.SiteRef;
import org.gulou.inspection.site.SiteState;

/** Notices as tests begin with them. */
final class Notices {

    static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    static final String LI = "inspector-li";
    static final String WU = "officer-wu";
    static final UUID SITE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70");
    static final UUID NOTICE = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e71");

    private Notices() {}

    static UUID finding(int number) {
        return new UUID(0x019ab0c46d2e7c11L, 0x9a550f3b6a1d2f00L + number);
    }

    static Rectification issued(Severity... severities) {
        List<NoticeItem> items = new ArrayList<>();
        for (int i = 0; i < severities.length; i++) {
            items.add(new NoticeItem(
                    finding(i), "K" + (10 + i), severities[i], hours(severities[i]), null, null, null, null));
        }
        SiteRef site = new SiteRef(SITE, "测试场所", "MKT", new AreaCode("450226100003"), "MARKET", SiteState.OPEN);
        Rectification notice = new Rectification(NOTICE, "450226-ZG-2026-00001", site, items, "立即整改", LI, NOON);
        notice.issue(null, NOON);
        return notice;
    }

    static Rectification served(Severity... severities) {
        Rectification notice = issued(severities);
        notice.serve("覃测试", LI, NOON);
        return notice;
    }

    static Rectification claimedByWu(Severity... severities) {
        Rectification notice = served(severities);
        notice.claim(null, null, List.of(), WU, NOON);
        return notice;
    }

    private static int hours(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 24;
            case MAJOR -> 72;
            case MINOR -> 168;
        };
    }
}
