package org.gulou.report.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.TimeParameter;
import org.gulou.report.template.TemplateError;
import org.gulou.report.template.TemplateService;
import org.gulou.report.unit.UnitFilter;
import org.gulou.report.unit.UnitScope;

/** The board of completeness and timeliness. */
@ApplicationScoped
public class BoardService {

    private final Boards boards;
    private final TemplateService templates;
    private final UnitScope scope;

    BoardService(Boards boards, TemplateService templates, UnitScope scope) {
        this.boards = boards;
        this.templates = templates;
        this.scope = scope;
    }

    /** The rows asked for; 404 for an area outside the caller's scope or a template that is none. */
    public Page<CompletenessRow> completeness(BoardQuery query, PageRequest request) {
        if (query.template == null || query.template.isEmpty()) {
            throw UnreadableParameter.named("template", "missing");
        }
        UnitFilter units = scope.filter(query.area);
        if (templates.inForce(query.template).isEmpty()) {
            throw TemplateError.TEMPLATE_NOT_FOUND.problem();
        }
        int digits = digits(query.level, units);
        if (query.period != null) {
            return boards.ofPeriod(query.template, query.period, units, digits, request);
        }
        LocalDate from = TimeParameter.day("from", query.from);
        LocalDate to = TimeParameter.day("to", query.to);
        if (from == null || to == null) {
            throw UnreadableParameter.named("period", "name a period, or from and to");
        }
        return boards.ofDays(query.template, from, to, units, digits, request);
    }

    // Without a level, each area asked for is one row; without an area, the caller's organisations show in theirs.
    private static int digits(AreaLevel level, UnitFilter units) {
        if (level != null) {
            return level.digits();
        }
        return units.areas().stream()
                .map(AreaCode::level)
                .mapToInt(AreaLevel::digits)
                .min()
                .orElse(AreaLevel.COUNTY.digits());
    }
}
