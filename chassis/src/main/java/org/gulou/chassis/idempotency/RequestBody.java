package org.gulou.chassis.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The body of a request, as the parameters of the resource method hold it: a record, a stream, or the parts of a form. */
final class RequestBody {

    // Path and query are hashed as they came; headers are no part of what is asked.
    private static final Set<Class<? extends Annotation>> NOT_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class);

    private final List<Object> parts;
    private final ObjectMapper json;
    private byte[] digest;

    private RequestBody(List<Object> parts, ObjectMapper json) {
        this.parts = parts;
        this.json = json;
    }

    /** The body that will be given to this method; a stream is digested as the method reads it. */
    static RequestBody of(InvocationContext method, ObjectMapper json) {
        Annotation[][] annotations = method.getMethod().getParameterAnnotations();
        Object[] parameters = method.getParameters();
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            if (Arrays.stream(annotations[i]).noneMatch(a -> NOT_BODY.contains(a.annotationType()))) {
                if (parameters[i] instanceof InputStream stream) {
                    parameters[i] = new DigestInputStream(stream, sha256());
                }
                parts.add(parameters[i]);
            }
        }
        method.setParameters(parameters);
        return new RequestBody(parts, json);
    }

    /** The digest of the whole body, made once; what the method left of a stream is read now. */
    byte[] digest() throws IOException {
        if (digest == null) {
            MessageDigest whole = sha256();
            for (Object part : parts) {
                whole.update(digest(part));
            }
            digest = whole.digest();
        }
        return digest;
    }

    /** That it is held as a whole: a stream is known only once it has been read, and then it is too late to tell requests apart by it. */
    void requireRead() {
        if (parts.stream().anyMatch(InputStream.class::isInstance)) {
            throw new IllegalStateException("An operation for everybody that acts once takes no stream");
        }
    }

    private byte[] digest(Object part) throws IOException {
        if (part instanceof DigestInputStream stream) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.getMessageDigest().digest();
        }
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            if (part instanceof FileUpload file) {
                Files.copy(file.uploadedFile(), out);
            } else {
                json.writeValue(out, part);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This runtime has no SHA-256", e);
        }
    }
}
