package org.gulou.gateway.route;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request target, if everybody who reads it reads the same. What one server normalises and another does not
 * ({@code //}, {@code ..}, {@code %2e}, {@code %2f}, a backslash, matrix parameters, double encoding) could be routed here as one
 * thing and answered behind as another, so it is not let in. No path of the contract needs any of it.
 */
public final class PlainPath {

    private static final Pattern CHARACTERS = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@%/-]*");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final String NEVER_ESCAPED = "./\\%;?#";
    private static final int DELETE = 0x7f;

    private PlainPath() {}

    /** The path of that target, query left out, or empty when it is not plain. */
    public static Optional<String> of(String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        boolean plain = CHARACTERS.matcher(path).matches()
                && !path.contains("//")
                && !BROKEN_ESCAPE.matcher(path).find()
                && escapesOnlyWhatNeedsIt(path)
                && Arrays.stream(path.split("/", -1)).noneMatch(s -> s.equals(".") || s.equals(".."));
        return plain ? Optional.of(path) : Optional.empty();
    }

    private static boolean escapesOnlyWhatNeedsIt(String path) {
        return ESCAPE.matcher(path)
                .results()
                .mapToInt(escape -> Integer.parseInt(escape.group(1), 16))
                .allMatch(octet -> octet >= ' ' && octet != DELETE && NEVER_ESCAPED.indexOf(octet) < 0);
    }
}
