package org.gulou.grid.campaign.list;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.grid.campaign.CampaignExtent;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;

/** What a list needs to know of one person: the campaign and where it is, where they live if the register knows them, and what was listed before. */
record KnownPerson(CampaignUnit unit, CampaignState state, CampaignExtent extent, AreaCode livesIn, Listing listing) {

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
     * Where that row dispatches them to: home if that lies in the campaign's area, else where the row says, else where they were dispatched to
     * before, the campaign's own area at first.
     */
    AreaCode dispatchedBy(ListLine line) {
        if (livesIn != null && extent.area().contains(livesIn)) {
            return livesIn;
        }
        if (line.areaCode() != null) {
            return line.areaCode();
        }
        return listing == null ? extent.area() : listing.areaCode();
    }

    /** Whether they are that sender's to send: due in their areas by that row, and by what was listed before. */
    boolean isOf(ImportContext sender, ListLine line) {
        return sender.covers(dispatchedBy(line)) && (listing == null || sender.covers(listing.areaCode()));
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
        return new KnownPerson(unit, state, extent, livesIn, said);
    }

    @Override
    public String toString() {
        return "KnownPerson[***]";
    }
}
