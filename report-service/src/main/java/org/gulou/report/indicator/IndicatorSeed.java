package org.gulou.report.indicator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.gulou.chassis.time.BusinessClock;

/** Puts the indicators that come with the service in place, each once; none of them may be negative. */
@ApplicationScoped
public class IndicatorSeed {

    /** Before the templates, which name them. */
    public static final int ORDER = 100;

    private static final String FILE = "/indicators.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Indicators indicators;
    private final BusinessClock clock;

    IndicatorSeed(Indicators indicators, BusinessClock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    /** Adds those that are not there yet. */
    @Transactional
    public void plant(@Observes @Priority(ORDER) StartupEvent event) {
        read().stream()
                .filter(seed -> indicators.findById(seed.code()) == null)
                .forEach(seed -> indicators.persist(new Indicator(seed, clock.instant())));
    }

    private static List<IssueIndicator> read() {
        try (InputStream file = IndicatorSeed.class.getResourceAsStream(FILE)) {
            return JSON.readValue(file, Seeds.class).indicators().stream()
                    .map(IndicatorSeed::counted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IssueIndicator counted(IssueIndicator seed) {
        return new IssueIndicator(
                seed.code(),
                seed.key(),
                seed.nameZh(),
                seed.nameEn(),
                seed.unit(),
                seed.kind(),
                seed.aggregate(),
                seed.kind() == IndicatorKind.RATIO ? null : BigDecimal.ZERO,
                seed.rules(),
                seed.derivedFrom());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Seeds(List<IssueIndicator> indicators) {}
}
