package org.gulou.chassis.web;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Writes a page of records as the table the client asked for. */
@Provider
@Produces({Tabular.CSV, Tabular.XLSX})
class TableWriter implements MessageBodyWriter<Page<?>> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        // Only where the client asked for a table: whoever takes anything gets JSON.
        return type == Page.class && mediaType != null && !mediaType.isWildcardType() && !mediaType.isWildcardSubtype();
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        write(row(genericType), page, mediaType, out);
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(Class<T> row, Page<?> page, MediaType mediaType, OutputStream out) {
        Tabular<T> table = Tabular.ofRecord(row);
        Page<T> rows = (Page<T>) page;
        if (mediaType.isCompatible(MediaType.valueOf(Tabular.XLSX))) {
            table.writeXlsx(rows.items(), out);
        } else {
            table.writeCsv(rows.items(), out);
        }
    }

    private static Class<?> row(Type genericType) {
        if (genericType instanceof ParameterizedType page && page.getActualTypeArguments()[0] instanceof Class<?> row) {
            return row;
        }
        throw new IllegalStateException("A table is a page of records: " + genericType);
    }
}
