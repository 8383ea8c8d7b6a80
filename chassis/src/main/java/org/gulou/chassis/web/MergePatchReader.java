package org.gulou.chassis.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.gulou.chassis.problem.CommonError;

/** Reads a merge patch, and refuses what its target type would refuse. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
class MergePatchReader implements MessageBodyReader<MergePatch<?>> {

    private final ObjectMapper mapper;

    MergePatchReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch<?> readFrom(
            Class<MergePatch<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonNode patch = mapper.readTree(body);
        if (patch == null || patch.isMissingNode()) {
            throw CommonError.MALFORMED_JSON.problem();
        }
        if (!(patch instanceof ObjectNode object)) {
            throw CommonError.WRONG_TYPE.problem();
        }
        return MergePatch.of(object, target(genericType), mapper);
    }

    private static Class<?> target(Type genericType) {
        if (genericType instanceof ParameterizedType patch
                && patch.getActualTypeArguments()[0] instanceof Class<?> target) {
            return target;
        }
        throw new IllegalStateException("A merge patch names the record it changes: " + genericType);
    }
}
