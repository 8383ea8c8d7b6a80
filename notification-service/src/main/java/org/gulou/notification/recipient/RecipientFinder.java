package org.gulou.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.Duties;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.notification.roster.OnDuty;

/** Finds people by the duties they hold at one moment, as this service's replica knows them. */
@ApplicationScoped
public class RecipientFinder {

    private final Duties duties;
    private final OnDuty onDuty;

    RecipientFinder(Duties duties, OnDuty onDuty) {
        this.duties = duties;
        this.onDuty = onDuty;
    }

    /**
     * The holders of what was asked for; where there are none, those of the next post up the chain, then whoever is on the duty roster
     * of the place or of one above it.
     */
    public Holders find(Addressee addressee, Instant at) {
        if (addressee instanceof Addressee.OfUser user) {
            return Holders.ofPost(user.role(), List.of(user.subject()));
        }
        List<DutyEntry> chain = duties.chain(addressee.area(), at);
        DutyRole asked = addressee.role();
        List<String> holders = direct(addressee, chain, at);
        if (!holders.isEmpty()) {
            return Holders.ofPost(asked, holders);
        }
        for (Optional<DutyRole> next = Succession.above(asked); next.isPresent(); next = Succession.above(next.get())) {
            List<String> above = Chain.holders(chain, next.get());
            if (!above.isEmpty()) {
                return Holders.upTheChain(asked, next.get(), above);
            }
        }
        return Holders.onDuty(asked, onDuty.usersFor(addressee.area(), at));
    }

    /** The holders of that very role up from the place, nobody in their stead. */
    public List<String> holdersOf(DutyRole role, AreaCode area, Instant at) {
        return Chain.holders(duties.chain(area, at), role);
    }

    /** That duty as this service knows it; nothing before its event has come. */
    public Optional<DutyEntry> duty(UUID id) {
        return duties.find(id);
    }

    /** Whether the replica shows that duty as of its {@code seq}-th event, or a later one. */
    public boolean shows(UUID id, long seq) {
        return duties.knows(id, seq);
    }

    /**
     * Who answers by that duty for a post of this role and place, or of the site or organisation the duty is held for: its holder, or
     * whoever stands in while they are absent. Nobody when the post is another's, such as the holder's at a nearer place.
     */
    public List<String> answeringBy(DutyEntry duty, DutyRole role, AreaCode area, Instant at) {
        List<String> holders;
        List<DutyEntry> candidates;
        if (duty.subjectType() == SubjectType.AREA) {
            List<DutyEntry> chain = duties.chain(area, at);
            holders = Chain.holders(chain, role);
            candidates = chain.stream()
                    .filter(d -> d.subjectCode().equals(duty.subjectCode()))
                    .toList();
        } else {
            holders = ofSubject(duty.subjectType(), duty.subjectCode(), role, at);
            candidates = duties.of(duty.subjectType(), duty.subjectCode(), DutyRole.DEPUTY, at);
        }
        return Chain.acting(List.of(duty), candidates).stream()
                .filter(holders::contains)
                .toList();
    }

    private List<String> direct(Addressee addressee, List<DutyEntry> chain, Instant at) {
        if (addressee instanceof Addressee.OfSite site) {
            return ofSubject(SubjectType.SITE, site.subject(), DutyRole.SITE_MANAGER, at);
        }
        if (addressee instanceof Addressee.OfOrganization organization) {
            return ofSubject(SubjectType.ORGANIZATION, organization.subject(), DutyRole.ORG_HEAD, at);
        }
        return Chain.holders(chain, addressee.role());
    }

    private List<String> ofSubject(SubjectType type, String code, DutyRole role, Instant at) {
        if (code == null) {
            return List.of();
        }
        return Chain.acting(duties.of(type, code, role, at), duties.of(type, code, DutyRole.DEPUTY, at));
    }
}
