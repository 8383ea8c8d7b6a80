package org.gulou.report.period;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.gulou.chassis.problem.UnreadableParameter;

/** Reads a period from a path or a query; one that is none is 400 {@link PeriodError#INVALID_PERIOD}. */
@Provider
public class PeriodParamConverterProvider implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType == Period.class ? (ParamConverter<T>) new PeriodParamConverter() : null;
    }

    private static final class PeriodParamConverter implements ParamConverter<Period> {

        @Override
        public Period fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            return Period.tryParse(text).orElseThrow(() -> UnreadableParameter.as(PeriodError.INVALID_PERIOD));
        }

        @Override
        public String toString(Period period) {
            return period.value();
        }
    }
}
