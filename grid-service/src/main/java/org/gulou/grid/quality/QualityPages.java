package org.gulou.grid.quality;

import java.util.List;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Pages of a board, by area: what may be shown of a row depends on the others, so the whole board is made before it is cut. */
final class QualityPages {

    private static final String AREA = "areaCode";
    private static final Keyset<QualityView> ORDER =
            Keyset.of(Key.<QualityView>text(AREA, AREA, row -> row.areaCode().value()));

    private QualityPages() {}

    static Page<QualityView> cut(List<QualityView> board, PageRequest request) {
        // What cannot be read is refused here as in any list, though it leaves nothing out.
        request.updatedSince();
        Page<QualityView> page = ORDER.slice(request).cut(board);
        return request.count() ? page.withTotal(board.size()) : page;
    }
}
