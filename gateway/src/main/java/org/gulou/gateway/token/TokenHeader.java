package org.gulou.gateway.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jws.AlgorithmIdentifiers;

/** The header of a token, read before anything of it is trusted: only to learn which key to verify it with. */
final class TokenHeader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenHeader() {}

    /** The key's id, or empty when this is no token signed by RS256 with a named key. */
    static Optional<String> keyId(String token) {
        int dot = token.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        try {
            JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(token.substring(0, dot)));
            boolean rs256 = AlgorithmIdentifiers.RSA_USING_SHA256.equals(
                    header.path("alg").textValue());
            return rs256 ? Optional.ofNullable(header.path("kid").textValue()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
