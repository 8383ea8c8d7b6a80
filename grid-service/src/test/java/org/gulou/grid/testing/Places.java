package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Places of their own for each test, inside the county of the tests. */
public final class Places {

    /** The county of the tests. */
    public static final String COUNTY = "450226";

    private static final int FIRST_TOWNSHIP = 100;
    private static final int LAST_TOWNSHIP = 598;
    private static final AtomicInteger NEXT = new AtomicInteger(FIRST_TOWNSHIP);
    private static final int FIRST_VILLAGE = 201;
    private static final int LAST_VILLAGE = 399;

    private static String shared;
    private static int nextVillage = LAST_VILLAGE + 1;

    private Places() {}

    /** A township nobody else uses. */
    public static String township() {
        ensure("45", "测试自治区");
        ensure("4502", "测试市");
        ensure(COUNTY, "测试县");
        while (NEXT.get() <= LAST_TOWNSHIP) {
            String code = COUNTY + NEXT.getAndIncrement();
            if (post(code, "测试乡" + code).statusCode() == 201) {
                return code;
            }
        }
        throw new IllegalStateException("No township is left for this test");
    }

    /** A village nobody else uses, in a township with others: a county has not as many townships as there are tests. */
    public static synchronized String village() {
        if (nextVillage > LAST_VILLAGE) {
            shared = township();
            nextVillage = FIRST_VILLAGE;
        }
        return made(shared + nextVillage++, "测试村");
    }

    /** A grid nobody else uses, in a village of its own. */
    public static String grid() {
        return gridIn(village());
    }

    /** A village nobody else uses, alone in its township: for what is asked of the township. */
    public static String villageApart() {
        return made(township() + FIRST_VILLAGE, "测试村");
    }

    /** A grid nobody else uses, alone in its township. */
    public static String gridApart() {
        return gridIn(villageApart());
    }

    /** A grid of a county that is not the county of the tests. */
    public static String gridOfAnotherCounty() {
        ensure("45", "测试自治区");
        ensure("4502", "测试市");
        ensure("450227", "邻县");
        ensure("450227100", "邻县测试乡");
        ensure("450227100201", "邻县测试村");
        ensure("450227100201001", "邻县测试网格");
        return "450227100201001";
    }

    /** A place by its code. */
    public static String made(String code, String name) {
        assertThat(post(code, name).statusCode()).isEqualTo(201);
        return code;
    }

    private static void ensure(String code, String name) {
        assertThat(post(code, name).statusCode()).isIn(201, 409);
    }

    private static String gridIn(String village) {
        return made(village + "001", "测试网格");
    }

    private static Response post(String code, String name) {
        return Callers.admin()
                .body(Map.of("code", code, "name", name, "validFrom", "2020-01-01"))
                .post("/grid/v1/areas");
    }
}
