package org.gulou.grid.campaign.list;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;

/** What a list needs to know of one person: the campaign, where they live if the register knows them, and what was listed before. */
record KnownPerson(CampaignUnit unit, CampaignState state, AreaCode campaignArea, AreaCode livesIn, Listing listing) {

    /** A person as listed; never printed. */
    record Listing(String name, String phone, AreaCode areaCode, String reason, Instant dueAt) {

        /** What a later row says of the same person, who is to be found there; what it leaves out stays. */
        Listing saidBy(ListLine line, AreaCode dispatched) {
            return new Listing(
                    line.name() == null ? name : line.name(),
                    line.phone() == null ? phone : line.phone(),
                    dispatched,
                    line.reason() == null ? reason : line.reason(),
                    line.dueAt() == null ? dueAt : line.dueAt());
        }

        @Override
        public String toString() {
            return "Listing[***]";
        }
    }

    /**
     * Where that row dispatches them to: home if that lies in the campaign, else where the row says, else where they were dispatched to
     * before, the campaign's own area at first.
     */
    AreaCode dispatchedBy(ListLine line) {
        if (livesIn != null && campaignArea.contains(livesIn)) {
            return livesIn;
        }
        if (line.areaCode() != null) {
            return line.areaCode();
        }
        return listing == null ? campaignArea : listing.areaCode();
    }

    /** The person once that row has been taken: listed for the first time, or with what it says of them. */
    KnownPerson after(ListLine line, Instant dueUnlessSaid) {
        if (listing != null) {
            return listed(listing.saidBy(line, dispatchedBy(line)));
        }
        Instant due = line.dueAt() == null ? dueUnlessSaid : line.dueAt();
        return listed(new Listing(line.name(), line.phone(), dispatchedBy(line), line.reason(), due));
    }

    /** Where they were dispatched to before and are no longer; null where that stays, or they had not been listed. */
    AreaCode leftFor(KnownPerson after) {
        return listing == null || listing.areaCode().equals(after.listing().areaCode()) ? null : listing.areaCode();
    }

    private KnownPerson listed(Listing said) {
        return new KnownPerson(unit, state, campaignArea, livesIn, said);
    }

    @Override
    public String toString() {
        return "KnownPerson[***]";
    }
}
