package org.gulou.notification.channel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** All ways there are. */
@ApplicationScoped
class Channels implements PanacheRepositoryBase<Channel, UUID> {

    private static final UUID INBOX = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private static final Keyset<Channel> ORDER = Keyset.of(
            Key.uuid("id", "id", Channel::id),
            Key.text("name", "name", Channel::name),
            Key.instant("createdAt", "createdAt", Channel::createdAt));

    /** The inbox, which a migration has put there. */
    Channel inbox() {
        return findById(INBOX);
    }

    Page<Channel> page(PageRequest page) {
        Keyset.Slice<Channel> slice = ORDER.slice(page);
        Parameters params = new Parameters();
        slice.namedParams().forEach(params::and);
        List<Channel> rows = find(slice.namedPredicate() + slice.orderBy(), params)
                .range(0, slice.fetch() - 1)
                .list();
        Page<Channel> found = slice.page(rows);
        return page.count() ? found.withTotal(count()) : found;
    }
}
