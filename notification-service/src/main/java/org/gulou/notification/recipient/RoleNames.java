package org.gulou.notification.recipient;

import org.gulou.chassis.directory.DutyRole;

/** What a duty is called in a sentence. */
public final class RoleNames {

    private RoleNames() {}

    /** The Chinese name. */
    public static String zh(DutyRole role) {
        return switch (role) {
            case COUNTY_LEADER -> "包联县领导";
            case PRINCIPAL -> "主要负责人";
            case DEPUTY -> "分管负责人";
            case TOWNSHIP_CADRE -> "乡镇干部";
            case VILLAGE_CADRE -> "村（社区）干部";
            case GRID_LEADER -> "网格长";
            case GRID_WORKER -> "网格员";
            case MEDIC -> "医务人员";
            case POLICE -> "民警";
            case ORG_HEAD -> "部门负责人";
            case SITE_MANAGER -> "场所负责人";
        };
    }

    /** The English name. */
    public static String en(DutyRole role) {
        return switch (role) {
            case COUNTY_LEADER -> "county leader";
            case PRINCIPAL -> "principal";
            case DEPUTY -> "deputy";
            case TOWNSHIP_CADRE -> "township cadre";
            case VILLAGE_CADRE -> "village cadre";
            case GRID_LEADER -> "grid leader";
            case GRID_WORKER -> "grid worker";
            case MEDIC -> "medic";
            case POLICE -> "police officer";
            case ORG_HEAD -> "head of the organisation";
            case SITE_MANAGER -> "site manager";
        };
    }
}
