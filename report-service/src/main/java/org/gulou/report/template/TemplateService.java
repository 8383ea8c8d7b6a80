package org.gulou.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.indicator.IndicatorService;
import org.gulou.report.period.PeriodType;

/** The forms and their editions. */
@ApplicationScoped
public class TemplateService {

    private final Templates templates;
    private final IndicatorService indicators;
    private final TemplateRules rules;
    private final RequestValidator validator;
    private final Event<TemplatePublished> published;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;
    // Neither a published template nor an indicator ever changes, so a form made once stays true.
    private final Map<UUID, Form> forms = new ConcurrentHashMap<>();

    TemplateService(
            Templates templates,
            IndicatorService indicators,
            TemplateRules rules,
            RequestValidator validator,
            Event<TemplatePublished> published,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.templates = templates;
        this.indicators = indicators;
        this.rules = rules;
        this.validator = validator;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Templates, every edition; null for what is not asked. */
    public Page<TemplateView> page(String code, TemplateState state, PeriodType periodType, PageRequest request) {
        return templates.page(code, state, periodType, request).map(TemplateView::from);
    }

    /** The edition of that id; 404 if there is none. */
    public TemplateView get(UUID id) {
        return templates
                .findByIdOptional(id)
                .map(TemplateView::from)
                .orElseThrow(TemplateError.TEMPLATE_NOT_FOUND::problem);
    }

    /** The edition in force of that code. */
    public Optional<Form> inForce(String code) {
        return templates.published(code).map(TemplateView::from).map(this::form);
    }

    /** That edition of that code, which must exist. */
    public Form edition(String code, int edition) {
        return templates
                .edition(code, edition)
                .map(TemplateView::from)
                .map(this::form)
                .orElseThrow(TemplateError.TEMPLATE_NOT_FOUND::problem);
    }

    /** The templates in force that come round by themselves, by code. */
    public List<TemplateView> recurring() {
        return templates.recurring().stream().map(TemplateView::from).toList();
    }

    /** Drafts a template or its next edition; 422 naming every fault. */
    @Transactional
    public TemplateView draft(DraftTemplate request) {
        Violations faults = validator.collect(request);
        if (faults.isEmpty()) {
            rules.check(request, faults);
        }
        faults.throwIfAny();
        int edition = templates.lastEdition(request.code()) + 1;
        Template template = Template.drafted(ids.next(), edition, request, clock.instant());
        templates.persistAndFlush(template);
        audit.record("TEMPLATE_DRAFTED", "TEMPLATE", request.code(), null, Map.of("edition", edition));
        return TemplateView.from(template);
    }

    /** Puts a draft in force in place of the edition before. */
    @Transactional
    public TemplateView publish(UUID id, ETag expected) {
        Template template = templates.require(id, expected);
        Optional<Template> before = templates.published(template.code());
        Instant now = clock.instant();
        before.ifPresent(replaced -> supersede(replaced, now));
        template.publish(now);
        templates.flush();
        audit.record("TEMPLATE_PUBLISHED", "TEMPLATE", template.code(), null, Map.of("edition", template.edition()));
        TemplateView view = TemplateView.from(template);
        published.fire(new TemplatePublished(view));
        return view;
    }

    /** The form of an ad-hoc collection, in force at once; its code is the collection's period. */
    @Transactional
    public TemplateView adhoc(String code, AdhocTable table) {
        Template template = Template.adhoc(ids.next(), code, table, clock.instant());
        templates.persist(template);
        return TemplateView.from(template);
    }

    // Written before the next one is: at no time are two editions in force.
    private void supersede(Template template, Instant at) {
        template.supersede(at);
        templates.flush();
    }

    private Form form(TemplateView template) {
        return forms.computeIfAbsent(
                template.id(),
                id -> Form.of(
                        template,
                        indicators.ofCodes(template.indicators().stream()
                                .map(TemplateIndicator::code)
                                .toList())));
    }
}
