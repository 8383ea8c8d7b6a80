package org.gulou.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CategoryResourceTest {

    private static final String PATH = "/inspection/v1/categories";
    private static final int ALL = 26;

    @Test
    void oneAfterAnotherThePagesHoldEachCategoryOnceByCode() {
        // Given
        List<String> codes = new ArrayList<>();
        String cursor = "";
        // When
        while (cursor != null) {
            Response page = county().queryParam("limit", 10)
                    .queryParam("cursor", cursor)
                    .get(PATH);
            codes.addAll(page.path("items.code"));
            cursor = page.path("next");
        }
        // Then
        assertThat(codes).hasSize(ALL).doesNotHaveDuplicates().isSorted();
        List<String> backwards = county().get(PATH + "?sort=-code").path("items.code");
        assertThat(backwards).hasSize(ALL).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void unlessAskedOtherwiseAllAreOnOnePage() {
        county().get(PATH).then().body("items.size()", equalTo(ALL)).body("next", nullValue());
    }

    @Test
    void theTotalCountsWhatIsOnOtherPagesToo() {
        county().get(PATH + "?limit=1&count=true")
                .then()
                .body("items.size()", equalTo(1))
                .body("total", equalTo(ALL));
    }

    @Test
    void onlyWhatHasChangedSinceIsGivenWhenAskedFor() {
        county().get(PATH + "?count=true&updatedSince=2020-01-01T00:00:00Z")
                .then()
                .body("total", equalTo(ALL));
        county().get(PATH + "?count=true&updatedSince=2999-01-01T00:00:00Z")
                .then()
                .body("items.size()", equalTo(0))
                .body("total", equalTo(0));
    }

    @Test
    void whatNoListCanBeAskedIsRefused() {
        assertThatProblem(county().get(PATH + "?limit=501")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(PATH + "?sort=nameZh")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(PATH + "?cursor=here")).hasCode(CommonError.UNKNOWN_CURSOR);
    }
}
