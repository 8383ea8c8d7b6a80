package org.gulou.chassis.security;

/** The roles of the public contract, as the identity provider names them. */
public final class Roles {

    public static final String SYSTEM_ADMIN = "system-admin";
    public static final String COUNTY_OFFICER = "county-officer";
    public static final String COUNTY_LEADER = "county-leader";
    public static final String DUTY_OFFICER = "duty-officer";
    public static final String TOWNSHIP_OFFICER = "township-officer";
    public static final String TOWNSHIP_LEADER = "township-leader";
    public static final String VILLAGE_OFFICER = "village-officer";
    public static final String GRID_WORKER = "grid-worker";
    public static final String INSPECTOR = "inspector";
    public static final String DEPARTMENT_OFFICER = "department-officer";
    public static final String WORKGROUP_OFFICER = "workgroup-officer";
    public static final String SITE_MANAGER = "site-manager";
    public static final String CITY_OFFICER = "city-officer";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATION = "integration";

    private Roles() {}
}
