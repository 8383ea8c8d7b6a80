package org.gulou.notification.notice;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.inbox.Severity;

/**
 * A notice by hand. It goes to the holders of these roles for these areas (in a larger area to those of every place the role is held
 * for), to the heads of these organisations, and to these users; with {@code acknowledgeWithin} each of them is called and must answer
 * in time, and {@code escalateTo} says whom to call when they do not. INFO unless given.
 */
public record SendNotice(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String body,
        Severity severity,

        @Schema(pattern = AreaCode.PATTERN) @ValidAreaCode String areaCode,

        @NotNull @Valid To to,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration acknowledgeWithin,
        @Size(max = 10) List<@NotNull DutyRole> escalateTo) {

    /** Whom a notice is meant for. */
    @Schema(name = "NoticeTo")
    public record To(
            @Schema(type = SchemaType.ARRAY, implementation = AreaCode.class) @Size(max = 100)
            List<@NotNull @ValidAreaCode String> areas,

            @Size(max = 11) List<@NotNull DutyRole> roles,
            @Size(max = 100) List<@NotBlank @Size(max = 64) String> organizations,
            @Size(max = 500) List<@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,127}") String> users) {

        List<String> areasOrNone() {
            return Objects.requireNonNullElse(areas, List.of());
        }

        /** The areas whose codes can be read. */
        List<AreaCode> places() {
            return areasOrNone().stream()
                    .flatMap(area -> AreaCode.tryParse(area).stream())
                    .toList();
        }

        List<DutyRole> rolesOrNone() {
            return Objects.requireNonNullElse(roles, List.of());
        }

        List<String> organizationsOrNone() {
            return Objects.requireNonNullElse(organizations, List.of());
        }

        List<String> usersOrNone() {
            return Objects.requireNonNullElse(users, List.of());
        }
    }

    /** The area it belongs to, if one is given whose code can be read. */
    Optional<AreaCode> area() {
        return AreaCode.tryParse(areaCode);
    }

    Severity severityOrDefault() {
        return severity == null ? Severity.INFO : severity;
    }

    List<DutyRole> ladder() {
        return escalateTo == null ? List.of() : escalateTo;
    }
}
