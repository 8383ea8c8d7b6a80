package org.gulou.inspection.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a client says of a site. The department is the category's lead unless named, the risk MEDIUM, the state OPEN. A credit code
 * whose check character fails is taken only with {@code acceptCreditCode}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 16) String categoryCode,
        @NotNull String areaCode,
        @Size(max = 300) String address,
        String creditCode,
        Boolean acceptCreditCode,
        @Size(max = 64) String departmentCode,
        @Valid Contact contact,
        Risk risk,
        SiteState state) {

    /** Whom to call there, for business. */
    record Contact(@Size(max = 50) String name, String phone) {}

    /** The same, with the check of the credit code in force again. */
    SiteDetails withoutAcceptance() {
        return new SiteDetails(
                name, categoryCode, areaCode, address, creditCode, null, departmentCode, contact, risk, state);
    }
}
