package org.gulou.grid.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.web.Cursor;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Sort;

/** Pages of a board, by area: what may be shown of a row depends on the others, so the whole board is made before it is cut. */
final class QualityPages {

    private static final String AREA = "areaCode";

    private QualityPages() {}

    static Page<QualityView> cut(List<QualityView> board, PageRequest page) {
        Sort sort = page.sort(AREA);
        Comparator<String> order = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        // What cannot be read is refused here as in any list, though it leaves nothing out.
        page.updatedSince();
        Optional<String> after = page.cursor().map(cursor -> place(cursor, sort));
        List<QualityView> rows = board.stream()
                .filter(row -> after.isEmpty() || order.compare(code(row), after.get()) > 0)
                .sorted(Comparator.comparing(QualityPages::code, order))
                .limit(page.limit() + 1L)
                .toList();
        Long total = page.count() ? (long) board.size() : null;
        if (rows.size() <= page.limit()) {
            return Page.of(rows, null, total);
        }
        List<QualityView> shown = rows.subList(0, page.limit());
        return Page.of(shown, new Cursor(sort.toString(), List.of(code(shown.get(shown.size() - 1)))), total);
    }

    private static String place(Cursor cursor, Sort sort) {
        if (!cursor.sort().equals(sort.toString())
                || cursor.keys().size() != 1
                || cursor.keys().get(0) == null) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
        return cursor.keys().get(0);
    }

    private static String code(QualityView row) {
        return row.areaCode().value();
    }
}
