package org.gulou.chassis.area;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.gulou.chassis.problem.UnreadableParameter;

/** Reads an area code from a path or a query; one that is none is 400 {@link AreaError#INVALID_AREA_CODE}. */
@Provider
public class AreaCodeParamConverterProvider implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType == AreaCode.class ? (ParamConverter<T>) new AreaCodeParamConverter() : null;
    }

    private static final class AreaCodeParamConverter implements ParamConverter<AreaCode> {

        @Override
        public AreaCode fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            return AreaCode.tryParse(text).orElseThrow(() -> UnreadableParameter.as(AreaError.INVALID_AREA_CODE));
        }

        @Override
        public String toString(AreaCode code) {
            return code.value();
        }
    }
}
