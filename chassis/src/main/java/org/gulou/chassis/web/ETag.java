package org.gulou.chassis.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.problem.CommonError;

/**
 * A strong entity tag by RFC 9110, made from a row version or a state; as a header it may also hold a list or {@code *}. What cannot be read
 * matches nothing.
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"")
public record ETag(String value) {

    private static final String ANY = "*";
    private static final Pattern ENTRY = Pattern.compile("\\s*(W/)?\"([^\"]*)\"\\s*(?:,|$)");

    /** The tag of that row version. */
    public static ETag of(long version) {
        return new ETag("\"" + version + "\"");
    }

    /** The tag of something without a version, by a text that is another one whenever what is shown is. */
    public static ETag ofState(String state) {
        return new ETag("\"" + state + "\"");
    }

    /** Reads an {@code If-Match} or {@code If-None-Match} header; never fails. */
    public static ETag valueOf(String header) {
        return new ETag(header.trim());
    }

    /** Lets pass who read this version: 428 when no tag was sent, 412 when it names another version. */
    public static void require(ETag expected, long version) {
        if (expected == null || expected.value.isEmpty()) {
            throw CommonError.PRECONDITION_REQUIRED.problem();
        }
        if (!expected.matches(of(version))) {
            throw CommonError.PRECONDITION_FAILED.problem();
        }
    }

    /** Whether this is {@code *}: whatever stands there. */
    public boolean isAny() {
        return ANY.equals(value);
    }

    /** Whether that current tag is among these, compared strongly: a weak tag matches nothing. */
    public boolean matches(ETag current) {
        return isAny() || isListed(current, false);
    }

    /** Whether that current tag is among these, compared weakly, as a conditional read asks. */
    boolean matchesWeakly(ETag current) {
        return isAny() || isListed(current, true);
    }

    private boolean isListed(ETag current, boolean weakly) {
        Matcher entries = ENTRY.matcher(value);
        while (entries.lookingAt()) {
            if ((weakly || entries.group(1) == null) && current.value.equals("\"" + entries.group(2) + "\"")) {
                return true;
            }
            entries.region(entries.end(), value.length());
        }
        return false;
    }

    @Override
    public String toString() {
        return value;
    }
}
