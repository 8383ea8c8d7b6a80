package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.Ids;
import org.gulou.report.period.Period;

/**
 * Which version of each report counts: from its submission, until it is returned or a later version is submitted. A correction that is
 * returned gives way to the accepted version again.
 */
@ApplicationScoped
public class Counting {

    private final Standings standings;
    private final Reports reports;
    private final Ids ids;

    Counting(Standings standings, Reports reports, Ids ids) {
        this.standings = standings;
        this.reports = reports;
        this.ids = ids;
    }

    /** Those that counted at that moment inside the area, by unit. */
    public List<CountingReport> inside(AreaCode area, String templateCode, Period period, Instant at) {
        return standings.inside(area, templateCode, period, at).stream()
                .map(Standing::view)
                .toList();
    }

    void submitted(Report report, Instant at) {
        end(report, at);
        standings.persist(new Standing(ids.next(), report, at));
    }

    void returned(Report report, Instant at) {
        end(report, at);
        reports.latestAccepted(report.key())
                .ifPresent(accepted -> standings.persist(new Standing(ids.next(), accepted, at)));
    }

    private void end(Report report, Instant at) {
        standings.current(report.key()).ifPresent(standing -> {
            standing.end(at);
            // Written before the next one begins: at no moment do two count.
            standings.flush();
        });
    }
}
