package org.gulou.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.directory.Organizations;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.inspection.checklist.Categories;
import org.gulou.inspection.checklist.Category;

/** What must hold of the details of a site beyond their form. */
@ApplicationScoped
class SiteChecks {

    private final RequestValidator validator;
    private final Categories categories;
    private final Organizations organizations;
    private final KnownPlaces places;

    SiteChecks(RequestValidator validator, Categories categories, Organizations organizations, KnownPlaces places) {
        this.validator = validator;
        this.categories = categories;
        this.organizations = organizations;
        this.places = places;
    }

    /** The department that answers for the site: the one named, else the lead of its category. */
    Optional<String> department(SiteDetails details) {
        return Optional.ofNullable(details.departmentCode())
                .or(() -> category(details).map(Category::leadDepartment));
    }

    /** Throws every fault at once. */
    void check(SiteDetails details) {
        Violations violations = validator.collect(details);
        checkCategory(details, violations);
        checkArea(details.areaCode(), violations);
        checkDepartment(details, violations);
        checkCreditCode(details, violations);
        if (details.contact() != null
                && details.contact().phone() != null
                && !Phone.isValid(details.contact().phone())) {
            violations.add("/contact/phone", SiteError.INVALID_PHONE);
        }
        violations.throwIfAny();
    }

    private void checkCategory(SiteDetails details, Violations violations) {
        if (details.categoryCode() != null && category(details).isEmpty()) {
            violations.add("/categoryCode", SiteError.UNKNOWN_CATEGORY);
        }
    }

    private void checkArea(String text, Violations violations) {
        if (text == null) {
            return;
        }
        Optional<AreaCode> area = AreaCode.tryParse(text);
        if (area.isEmpty()) {
            violations.add("/areaCode", AreaError.INVALID_AREA_CODE);
        } else if (area.get().level().isAbove(AreaLevel.COUNTY)) {
            violations.add("/areaCode", SiteError.AREA_TOO_WIDE);
        } else if (!places.exists(area.get())) {
            violations.add("/areaCode", SiteError.UNKNOWN_AREA);
        }
    }

    private void checkDepartment(SiteDetails details, Violations violations) {
        String department = details.departmentCode();
        List<String> usual = category(details).map(Category::departments).orElse(List.of());
        if (department == null || usual.contains(department)) {
            return;
        }
        if (organizations
                .find(department)
                .filter(o -> o.kind() == OrganizationKind.DEPARTMENT)
                .isEmpty()) {
            violations.add("/departmentCode", SiteError.UNKNOWN_DEPARTMENT);
        }
    }

    private static void checkCreditCode(SiteDetails details, Violations violations) {
        String code = details.creditCode();
        if (code == null) {
            return;
        }
        if (!CreditCode.isWellFormed(code)) {
            violations.add("/creditCode", SiteError.INVALID_CREDIT_CODE);
        } else if (!CreditCode.isChecked(code) && !Boolean.TRUE.equals(details.acceptCreditCode())) {
            violations.add("/creditCode", SiteError.CREDIT_CODE_CHECK_FAILED);
        }
    }

    private Optional<Category> category(SiteDetails details) {
        return Optional.ofNullable(details.categoryCode()).flatMap(categories::find);
    }
}
