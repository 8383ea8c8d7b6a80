package org.gulou.e2e.secrecy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values that must be found nowhere, in the forms in which one may stand somewhere: as it is in UTF-8 or GB18030, in JSON's escapes, in
 * a URL, and its bytes in hexadecimal, which is how a copied table shows them, or in Base64. Bytes are compared, so any stream will do.
 */
final class Needles {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BLOCK = 1 << 20;
    private static final int LONGEST = 512;

    /** Each form as one character a byte, and what it is a form of. */
    private final Map<String, String> forms = new LinkedHashMap<>();

    Needles(List<String> values) {
        for (String value : values) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            add(utf8, value);
            add(value.getBytes(GB18030), value);
            add(escaped(value), value);
            add(URLEncoder.encode(value, StandardCharsets.UTF_8), value);
            add(HexFormat.of().formatHex(utf8), value);
            add(Base64.getEncoder().withoutPadding().encodeToString(utf8), value);
        }
    }

    private void add(byte[] form, String value) {
        forms.put(new String(form, StandardCharsets.ISO_8859_1), value);
    }

    private void add(String form, String value) {
        add(form.getBytes(StandardCharsets.UTF_8), value);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> escaped.append(c < 128 ? Character.toString(c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    /** The values found in the stream, in whatever form. */
    Set<String> in(InputStream stream) throws IOException {
        Set<String> found = new TreeSet<>();
        String overlap = "";
        for (byte[] block = stream.readNBytes(BLOCK); block.length > 0; block = stream.readNBytes(BLOCK)) {
            String text = overlap + new String(block, StandardCharsets.ISO_8859_1);
            forms.forEach((form, value) -> {
                if (text.contains(form)) {
                    found.add(value);
                }
            });
            overlap = text.substring(Math.max(0, text.length() - LONGEST));
        }
        return found;
    }
}
