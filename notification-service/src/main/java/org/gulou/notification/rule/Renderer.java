package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.AreaEntry;
import org.gulou.chassis.directory.Areas;
import org.gulou.chassis.directory.OrganizationEntry;
import org.gulou.chassis.directory.Organizations;
import org.gulou.chassis.directory.SiteEntry;
import org.gulou.chassis.directory.Sites;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.notification.inbox.Language;
import org.gulou.notification.inbox.Texts;

/** Fills templates: codes become names, times are those of the county, what is missing is a dash. */
@ApplicationScoped
class Renderer {

    private static final String MISSING = "—";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Areas areas;
    private final Sites sites;
    private final Organizations organizations;
    private final BusinessClock clock;

    Renderer(Areas areas, Sites sites, Organizations organizations, BusinessClock clock) {
        this.areas = areas;
        this.sites = sites;
        this.organizations = organizations;
        this.clock = clock;
    }

    Texts title(Templates templates, Payload payload) {
        return new Texts(
                filled(templates.zh().title(), payload, Language.ZH),
                filled(templates.en().title(), payload, Language.EN));
    }

    Texts body(Templates templates, Payload payload) {
        return new Texts(
                filled(templates.zh().body(), payload, Language.ZH),
                filled(templates.en().body(), payload, Language.EN));
    }

    /** An id or a kind: the fields as they are, in no language. */
    static String plain(String template, Payload payload) {
        return Placeholders.filled(template, name -> payload.text(name).orElse(MISSING));
    }

    private String filled(String template, Payload payload, Language language) {
        return Placeholders.filled(
                template, name -> value(name, payload, language).orElse(MISSING));
    }

    private Optional<String> value(String name, Payload payload, Language language) {
        return switch (name) {
            case PayloadNames.AREA -> payload.text("areaCode").map(this::areaName);
            case PayloadNames.SITE -> payload.text("siteId").map(this::siteName);
            case PayloadNames.DEPARTMENT -> payload.text("departmentCode").map(c -> organizationName(c, language));
            case PayloadNames.UNIT -> payload.text("unitCode").map(c -> unitName(c, language));
            default -> payload.text(name).map(this::readable);
        };
    }

    private String areaName(String code) {
        return AreaCode.tryParse(code).flatMap(areas::find).map(AreaEntry::name).orElse(code);
    }

    private String siteName(String id) {
        try {
            return sites.find(UUID.fromString(id)).map(SiteEntry::name).orElse(id);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    private String organizationName(String code, Language language) {
        return organizations.find(code).map(o -> nameOf(o, language)).orElse(code);
    }

    private static String nameOf(OrganizationEntry organization, Language language) {
        return language == Language.EN && organization.nameEn() != null ? organization.nameEn() : organization.nameZh();
    }

    private String unitName(String code, Language language) {
        if (AreaCode.tryParse(code).isPresent()) {
            return areaName(code);
        }
        String site = siteName(code);
        return site.equals(code) ? organizationName(code, language) : site;
    }

    private String readable(String value) {
        if (value.length() < 20 || value.charAt(10) != 'T') {
            return value;
        }
        try {
            return MINUTE.format(clock.toLocal(Instant.parse(value)));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
