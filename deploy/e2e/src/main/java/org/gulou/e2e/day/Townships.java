package org.gulou.e2e.day;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fifteen townships of the county. */
final class Townships {

    /** The account of each township's officer, by the township's code; the leader's has {@code -leader} behind it. */
    static final Map<String, String> OFFICERS = officers();

    private Townships() {}

    private static Map<String, String> officers() {
        Map<String, String> officers = new LinkedHashMap<>();
        officers.put("450226100", "guyi");
        officers.put("450226101", "doujiang");
        officers.put("450226102", "danzhou");
        officers.put("450226103", "bajiang");
        officers.put("450226104", "linxi");
        officers.put("450226105", "dudong");
        officers.put("450226203", "tongle");
        officers.put("450226204", "meilin");
        officers.put("450226205", "fulu");
        officers.put("450226206", "yangxi");
        officers.put("450226207", "liangkou");
        officers.put("450226208", "laobao");
        officers.put("450226209", "gaoji");
        officers.put("450226210", "heping");
        officers.put("450226211", "chengcun");
        return Collections.unmodifiableMap(officers);
    }
}
