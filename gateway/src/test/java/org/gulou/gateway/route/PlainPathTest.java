package org.gulou.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class PlainPathTest {

    @Property
    void aPlainPathIsItsOwnNormalForm(@ForAll("tricks") String target) {
        PlainPath.of(target).ifPresent(path -> {
            URI read = URI.create("http://gulou" + path);
            assertThat(read.normalize().getRawPath()).isEqualTo(path);
            // Decoded once or twice, it has the same segments.
            assertThat(URI.create("http://gulou").resolve(read).getPath().split("/", -1))
                    .hasSameSizeAs(path.split("/", -1));
            assertThat(read.getPath()).doesNotContain("%", "\\", ";", "//", "/../", "/./");
        });
    }

    @Property
    void whatEverTheTextNothingBreaks(@ForAll @StringLength(max = 8000) String target) {
        assertThat(PlainPath.of(target))
                .satisfies(path -> path.ifPresent(p -> assertThat(target).startsWith(p)));
    }

    @Property
    void thePathsOfTheContractArePlain(@ForAll("segments") List<String> segments) {
        String path = "/grid/v1/" + String.join("/", segments);

        assertThat(PlainPath.of(path + "?q=..//")).contains(path);
    }

    @Provide
    Arbitrary<String> tricks() {
        return Arbitraries.of(
                        "/", "a", ".", "..", "%2e", "%2F", "%5C", "%25", "%41", ";", "//", "?", "\\", "%E4%B8%89", "%")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/" + String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> segments() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars("-_")
                .ofMinLength(1)
                .ofMaxLength(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
