package org.gulou.chassis.directory;

import org.gulou.chassis.area.AreaCode;

/** A department, work group or inspection team. */
public record OrganizationEntry(String code, String nameZh, String nameEn, OrganizationKind kind, AreaCode areaCode) {}
