package org.gulou.e2e.day;

import java.util.List;
import org.gulou.e2e.http.Suite;

/**
 * One prevention day: know who and where, check every site, mend what is wrong, report it upward, call who must act. Fails with an
 * {@link IllegalStateException} or a {@link org.gulou.e2e.http.Refusal} at the first thing that is not as it should be.
 */
public final class Day {

    private final DayContext context;

    /** A day to be played on that suite. */
    public Day(Suite suite, Story story, Interlude interlude) {
        this.context = DayContext.begin(suite, story, interlude);
    }

    /** Plays the day from morning to evening. */
    public void play() {
        new GridChapter(context).play();
        String site = new SitesChapter(context).play();
        List<String> findings = new InspectionChapter(context).play(site);
        new RectificationChapter(context).play(site, findings.get(0));
        TableChapter table = new TableChapter(context);
        table.ask();
        new OverdueChapter(context).play(site, findings.get(1));
        new ZeroChapter(context).play();
        table.close();
    }
}
