package org.gulou.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gulou.e2e.SharedStack;
import org.gulou.e2e.contract.AreaTable.Binding;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the published contract that takes a place, or a thing that lies in one, called by one account of every role about
 * its own place, one beside it, the one above, and none. What is outside is 404, as if it were not there; who may not call at all is
 * answered 403 wherever the place is.
 */
class AreaMatrixIT {

    private final Calls calls = new Calls();
    private final Places places = new Places(calls);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyOperationIsOpenInsideTheCallersAreasAlone() throws IOException, InterruptedException {
        // Given
        RoleTable roles = RoleTable.read();
        List<String> grids = new Things(SharedStack.get().suite().as("county")).make();
        // When
        for (Map.Entry<Operation, Binding> bound : AreaTable.read().bindings().entrySet()) {
            for (String role : RoleTable.ACCOUNTS.keySet()) {
                boolean allowed = roles.allows(bound.getKey(), role);
                switch (bound.getValue().manner()) {
                    case QUERY -> byQuery(bound.getKey(), bound.getValue().detail(), role, allowed);
                    case BODY -> byBody(bound.getKey(), bound.getValue().detail(), role, allowed);
                    case PATH -> byPath(bound.getKey(), bound.getValue().detail(), role, allowed);
                    case THING -> byThing(bound, grids, role, allowed, false);
                    case SHARED_THING -> byThing(bound, grids, role, allowed, true);
                    case FREE -> {}
                }
            }
        }
        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyOperationThatTakesAPlaceHasItsLineAndEveryLineItsOperation() throws IOException, InterruptedException {
        // Given
        Set<String> expected = new TreeSet<>();
        AreaTable.read().operations().forEach(operation -> expected.add(operation.toString()));
        // When
        PublishedContract contract = calls.contract();
        Set<String> published = new TreeSet<>();
        contract.operations().stream()
                .filter(contract::takesPlace)
                .forEach(operation -> published.add(operation.toString()));
        // Then
        assertThat(published).containsExactlyElementsOf(expected);
    }

    private void byQuery(Operation operation, String asked, String role, boolean allowed)
            throws IOException, InterruptedException {
        String path = Paths.ofNothing(operation.path()) + "?" + asked;
        judge(operation, role, allowed, "none", true, call(role, operation, path, "{}"));
        judge(operation, role, allowed, "own", true, call(role, operation, path + "&area=" + places.own(role), "{}"));
        for (Map.Entry<String, String> outside : outside(role).entrySet()) {
            Reply reply = call(role, operation, path + "&area=" + outside.getValue(), "{}");
            judge(operation, role, allowed, outside.getKey(), false, reply);
        }
    }

    private void byBody(Operation operation, String body, String role, boolean allowed)
            throws IOException, InterruptedException {
        String path = Paths.ofNothing(operation.path());
        judge(operation, role, allowed, "own", true, call(role, operation, path, body.replace("@", places.own(role))));
        for (Map.Entry<String, String> outside : outside(role).entrySet()) {
            Reply reply = call(role, operation, path, body.replace("@", outside.getValue()));
            judge(operation, role, allowed, outside.getKey(), false, reply);
        }
    }

    private void byPath(Operation operation, String path, String role, boolean allowed)
            throws IOException, InterruptedException {
        for (Map.Entry<String, String> outside : outside(role).entrySet()) {
            Reply reply = call(role, operation, path.replace("@", outside.getValue()), "{}");
            judge(operation, role, allowed, outside.getKey(), false, reply);
        }
    }

    private void byThing(
            Map.Entry<Operation, Binding> bound, List<String> grids, String role, boolean allowed, boolean shared)
            throws IOException, InterruptedException {
        for (String grid : grids) {
            Thing thing = Thing.firstIn(calls, bound.getValue().detail(), grid);
            String own = places.own(role);
            boolean inside = shared ? thing.concerns(own) : thing.liesIn(own);
            Reply reply = call(role, bound.getKey(), Paths.of(bound.getKey().path(), thing.id()), "{}");
            judge(bound.getKey(), role, allowed, "a thing in " + thing.place(), inside, reply);
        }
    }

    private Map<String, String> outside(String role) throws IOException, InterruptedException {
        String sibling = places.sibling(role);
        return places.parent(role)
                .map(parent -> Map.of("sibling", sibling, "parent", parent))
                .orElse(Map.of("sibling", sibling));
    }

    private Reply call(String role, Operation operation, String target, String body)
            throws IOException, InterruptedException {
        return calls.call(role, operation.method(), target, body);
    }

    /** Accounts bound to a site or an organisation of their own are let in or not by that; here only by their role. */
    private void judge(Operation operation, String role, boolean allowed, String where, boolean inside, Reply reply)
            throws IOException, InterruptedException {
        if (allowed && !places.hasAreas(role)) {
            return;
        }
        int status = reply.status();
        boolean right =
                allowed ? inside == (status != 404) && status != 403 && status != 401 && status < 500 : status == 403;
        if (!right) {
            wrong.add(operation + " as " + role + ", " + where + ": " + status + " "
                    + reply.body().lines().findFirst().orElse(""));
        }
    }
}
