package org.gulou.chassis.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules every module keeps, in one place; each module's test checks them against its own classes. */
public final class ArchitectureRules {

    private static final List<String> SERVICES = List.of("grid", "inspection", "report", "notification", "gateway");
    private static final Set<String> CLOCKS_OF_THE_SYSTEM = Set.of("java.time", "java.lang");
    private static final Set<String> NOW_OF_THE_SYSTEM =
            Set.of("now", "system", "systemUTC", "systemDefaultZone", "systemDefault", "currentTimeMillis");

    private ArchitectureRules() {}

    /**
     * Checks all rules against the main classes below that package, {@code org.gulou.grid}; that of what is now, against its tests, too.
     */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        List.of(
                        featuresFormNoCycle(basePackage),
                        resourcesReachNoRepository(),
                        resourceMethodsSayWhoMayCall(),
                        nothingIsInjectedIntoFields(),
                        bodiesRefuseNothingWhileTheyAreRead())
                .forEach(rule -> rule.allowEmptyShould(true).check(classes));
        // The chassis also measures how long things take, and judges tokens by the clock of who issues them.
        JavaClasses tested =
                new ClassFileImporter().importPackages(basePackage).that(resideOutsideOfPackage("org.gulou.chassis.."));
        nobodyAsksTheSystemWhatIsNow().allowEmptyShould(true).check(tested);
    }

    /** Feature packages, one below the base, form no cycle. */
    public static ArchRule featuresFormNoCycle(String basePackage) {
        return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
    }

    /** Resources speak HTTP: they know no repository, no entity manager, no data source. */
    public static ArchRule resourcesReachNoRepository() {
        return noClasses()
                .that(areResources())
                .should()
                .dependOnClassesThat(assignableTo(PanacheRepositoryBase.class)
                        .or(assignableTo(EntityManager.class))
                        .or(assignableTo(DataSource.class))
                        .or(simpleNameEndingWith("Repository")))
                .because("a resource speaks HTTP and leaves the rest to its service");
    }

    /** Every resource method says which roles may call it, or that anybody may. */
    public static ArchRule resourceMethodsSayWhoMayCall() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(sayWhoMayCall())
                .because("forgetting it would open the method to everybody");
    }

    /** A request body holds no value that is refused while it is being read, which would hide the other faults of the body. */
    public static ArchRule bodiesRefuseNothingWhileTheyAreRead() {
        return methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .should(takeBodiesOfPlainValues())
                .because("a request with faults is told all of them at once");
    }

    /** Dependencies come through constructors. */
    public static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .because("a constructor says what is needed and lets a test give it");
    }

    /** What is now the business clock says, or, to a test, its {@link SuiteTime}: what goes by two clocks fails at some hour. */
    public static ArchRule nobodyAsksTheSystemWhatIsNow() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("the system says what is now", ArchitectureRules::asksTheSystem))
                .because("what goes by two clocks fails at some hour");
    }

    /** The chassis knows no service. */
    public static ArchRule chassisKnowsNoService() {
        return noClasses()
                .that()
                .resideInAPackage("org.gulou.chassis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVICES.stream().map(s -> "org.gulou." + s + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> areResources() {
        return DescribedPredicate.describe("are resources", c -> c.isAnnotatedWith(Path.class));
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        return CLOCKS_OF_THE_SYSTEM.contains(access.getTargetOwner().getPackageName())
                && NOW_OF_THE_SYSTEM.contains(access.getName());
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!isSecured(method) && !isSecured(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " has no security annotation"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeBodiesOfPlainValues() {
        return new ArchCondition<>("take bodies of plain values") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                heldByBody(method)
                        .filter(ArchitectureRules::isReadByRulesOfItsOwn)
                        .forEach(held -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " reads a " + held.getName() + " from its body")));
            }
        };
    }

    /** The types of a body's parameter, and of the components of records among them, however deep. */
    private static Stream<JavaClass> heldByBody(JavaMethod method) {
        Set<JavaClass> held = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        method.getParameters().stream()
                .filter(parameter -> parameter.getAnnotations().stream()
                        .noneMatch(a -> a.getRawType().getPackageName().startsWith("jakarta.ws.rs")))
                .forEach(parameter -> open.addAll(parameter.getType().getAllInvolvedRawTypes()));
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (held.add(next) && next.isRecord()) {
                next.getFields().forEach(field -> open.addAll(field.getType().getAllInvolvedRawTypes()));
            }
        }
        return held.stream();
    }

    // An enum is read by a creator, too: what is none of its constants is of the wrong type, and so unreadable.
    private static boolean isReadByRulesOfItsOwn(JavaClass type) {
        return !type.isEnum() && type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(JsonCreator.class));
    }

    private static boolean isSecured(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(DenyAll.class)
                || element.isAnnotatedWith("io.quarkus.security.Authenticated");
    }
}
