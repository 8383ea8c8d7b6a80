package org.gulou.chassis.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;

/**
 * On what grounds a thing may be seen, any one of which is enough: the area it lies in, an area it touches, the site it belongs to, an
 * organisation it is of. As text {@code IN:450226100 SITE:... ORGANIZATION:...}, without anything personal.
 */
public record Grounds(String text) {

    private static final String BETWEEN = " ";

    private enum Kind {
        IN,
        TOUCHING,
        SITE,
        ORGANIZATION
    }

    /** The area it lies in; none where it is null, as that of a thing whose place is not known yet. */
    public static Grounds in(AreaCode area) {
        return new Grounds(area == null ? "" : ground(Kind.IN, area.value()));
    }

    /** Any area that lies inside this one or around it. */
    public static Grounds touching(AreaCode area) {
        return new Grounds(ground(Kind.TOUCHING, area.value()));
    }

    /** Also the site of that id; none where it is null. */
    public Grounds orSite(Object id) {
        return id == null ? this : or(Stream.of(ground(Kind.SITE, id.toString())));
    }

    /** Also the organisation of that code; none where it is null. */
    public Grounds orOrganization(String code) {
        return code == null ? this : or(Stream.of(ground(Kind.ORGANIZATION, code)));
    }

    /** Also any of these organisations. */
    public Grounds orOrganizations(Collection<String> codes) {
        return or(codes.stream().filter(Objects::nonNull).map(code -> ground(Kind.ORGANIZATION, code)));
    }

    boolean holdFor(AreaScope scope) {
        return Arrays.stream(text.split(BETWEEN))
                .filter(ground -> !ground.isEmpty())
                .anyMatch(ground -> holds(ground, scope));
    }

    private static boolean holds(String ground, AreaScope scope) {
        int colon = ground.indexOf(':');
        String code = ground.substring(colon + 1);
        return switch (Kind.valueOf(ground.substring(0, colon))) {
            case IN -> scope.covers(new AreaCode(code));
            case TOUCHING -> touches(scope, new AreaCode(code));
            case SITE -> scope.sites().contains(code);
            case ORGANIZATION -> scope.organizations().contains(code);
        };
    }

    private static boolean touches(AreaScope scope, AreaCode area) {
        return scope.areas().stream().anyMatch(mine -> mine.contains(area) || area.contains(mine));
    }

    private Grounds or(Stream<String> more) {
        return new Grounds(Stream.concat(Stream.of(text), more)
                .filter(ground -> !ground.isEmpty())
                .collect(Collectors.joining(BETWEEN)));
    }

    private static String ground(Kind kind, String code) {
        return kind + ":" + code;
    }
}
