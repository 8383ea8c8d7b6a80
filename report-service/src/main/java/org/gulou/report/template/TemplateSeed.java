package org.gulou.report.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.report.indicator.IndicatorSeed;
import org.gulou.report.period.PeriodType;
import org.gulou.report.unit.UnitKind;

/** Puts the daily report and the zero declaration in force, once. */
@ApplicationScoped
public class TemplateSeed {

    /** After the indicators, before the first obligations. */
    public static final int ORDER = IndicatorSeed.ORDER + 10;

    private static final String FILE = "/indicators.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Templates templates;
    private final BusinessClock clock;
    private final Ids ids;

    TemplateSeed(Templates templates, BusinessClock clock, Ids ids) {
        this.templates = templates;
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds those that are not there yet. */
    @Transactional
    public void plant(@Observes @Priority(ORDER) StartupEvent event) {
        read().stream().filter(seed -> templates.lastEdition(seed.code()) == 0).forEach(this::plant);
    }

    private void plant(Seed seed) {
        Template template = Template.drafted(ids.next(), 1, seed.draft(), clock.instant());
        template.publish(clock.instant());
        templates.persist(template);
    }

    private static List<Seed> read() {
        try (InputStream file = TemplateSeed.class.getResourceAsStream(FILE)) {
            return JSON.readValue(file, Seeds.class).templates();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Seeds(List<Seed> templates) {}

    /** A template as the file has it; one with a meaning declares zeros. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Seed(
            String code,
            @JsonProperty("nameZh") String name,
            UnitKind unitKind,
            List<AreaLevel> levels,
            PeriodType periodType,
            Window window,
            Map<String, DueTime> due,
            List<TemplateIndicator> indicators,
            List<String> flashWhen,
            String meaning) {

        DraftTemplate draft() {
            return new DraftTemplate(
                    code,
                    name,
                    unitKind,
                    levels,
                    List.of(),
                    periodType,
                    window,
                    due,
                    indicators,
                    List.of(),
                    flashWhen,
                    meaning != null);
        }
    }
}
