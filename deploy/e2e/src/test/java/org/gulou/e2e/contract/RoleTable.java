package org.gulou.e2e.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may call which operation: the table of the contract, one line an operation. */
final class RoleTable {

    /** The role of machines, whose account is a client. */
    static final String MACHINE = "integration";

    /** Every local account by its role; the roles of the contract have one account each. */
    static final Map<String, String> ACCOUNTS = accounts();

    private final Map<Operation, Set<String>> allowed = new LinkedHashMap<>();

    private RoleTable() {}

    static RoleTable read() throws IOException {
        RoleTable table = new RoleTable();
        try (InputStream in = RoleTable.class.getResourceAsStream("/roles.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::add);
        }
        return table;
    }

    private void add(String line) {
        String[] parts = line.split("\\s+", -1);
        Set<String> roles = new TreeSet<>();
        for (int i = 2; i < parts.length; i++) {
            if (parts[i].equals("*")) {
                roles.addAll(ACCOUNTS.keySet());
            } else {
                roles.add(parts[i]);
            }
        }
        if (allowed.put(new Operation(parts[0], parts[1]), roles) != null) {
            throw new IllegalStateException("Twice in the table: " + line);
        }
    }

    Set<Operation> operations() {
        return allowed.keySet();
    }

    boolean allows(Operation operation, String role) {
        return allowed.get(operation).contains(role);
    }

    private static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("system-admin", "admin");
        accounts.put("county-officer", "county");
        accounts.put("county-leader", "county-leader");
        accounts.put("duty-officer", "duty1");
        accounts.put("township-officer", "guyi");
        accounts.put("township-leader", "guyi-leader");
        accounts.put("village-officer", "chengbei");
        accounts.put("grid-worker", "grid1");
        accounts.put("inspector", "inspector1");
        accounts.put("department-officer", "education");
        accounts.put("workgroup-officer", "testing-group");
        accounts.put("site-manager", "school1");
        accounts.put("city-officer", "city");
        accounts.put("auditor", "auditor");
        accounts.put(MACHINE, "province-exchange");
        return accounts;
    }
}
