package org.gulou.report.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An indicator a template asks for; a required one must be given, or stated not to apply, before a report is signed. */
public record TemplateIndicator(@NotBlank @Size(max = 16) String code, boolean required) {}
