package org.gulou.grid.campaign.list;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;

/** What a list needs to know of one person: the campaign, where they live if the register knows them, and what was listed before. */
record KnownPerson(CampaignUnit unit, CampaignState state, AreaCode campaignArea, AreaCode livesIn, Listing listing) {

    /** A person as listed; never printed. */
    record Listing(String name, String phone, AreaCode areaCode, String reason, Instant dueAt) {

        /** What a later row says of the same person; what it leaves out stays, and so does where they were dispatched to. */
        Listing saidBy(ListLine line) {
            return new Listing(
                    line.name() == null ? name : line.name(),
                    line.phone() == null ? phone : line.phone(),
                    areaCode,
                    line.reason() == null ? reason : line.reason(),
                    line.dueAt() == null ? dueAt : line.dueAt());
        }

        @Override
        public String toString() {
            return "Listing[***]";
        }
    }

    /** Where that row dispatches them to: home if that lies in the campaign, else where the row says, else the campaign's own area. */
    AreaCode dispatchedBy(ListLine line) {
        if (livesIn != null && campaignArea.contains(livesIn)) {
            return livesIn;
        }
        return line.areaCode() == null ? campaignArea : line.areaCode();
    }

    /** The person once that row has been taken: listed for the first time, or with what it says of them. */
    KnownPerson after(ListLine line, Instant dueUnlessSaid) {
        if (listing != null) {
            return listed(listing.saidBy(line));
        }
        Instant due = line.dueAt() == null ? dueUnlessSaid : line.dueAt();
        return listed(new Listing(line.name(), line.phone(), dispatchedBy(line), line.reason(), due));
    }

    private KnownPerson listed(Listing said) {
        return new KnownPerson(unit, state, campaignArea, livesIn, said);
    }

    @Override
    public String toString() {
        return "KnownPerson[***]";
    }
}
