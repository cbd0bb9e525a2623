// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

/** Where the admin's form shows what of a point: message keys of groups and tabs, and their order. */
final class PointForm {

    static final String WHO = "creneau.point.group.who";
    static final int WHO_ORDER = 1000;

    static final String WHERE = "creneau.point.group.where";
    static final int WHERE_ORDER = 2000;

    static final String SLOTS = "creneau.point.group.slots";
    static final int SLOTS_ORDER = 3000;

    static final String HOURS_TAB = "creneau.point.tab.hours";
    static final int HOURS_TAB_ORDER = 2000;

    static final String PLAN_TAB = "creneau.point.tab.plan";
    static final int PLAN_TAB_ORDER = 3000;

    static final String CAPACITY = "creneau.point.group.capacity";
    static final int CAPACITY_ORDER = 1000;

    static final String WHEN = "creneau.point.group.when";
    static final int WHEN_ORDER = 2000;

    static final String GAUGE = "creneau.point.group.gauge";
    static final int GAUGE_ORDER = 3000;

    static final String HOLIDAYS = "creneau.point.group.holidays";
    static final int HOLIDAYS_ORDER = 4000;

    static final String PREMISES = "creneau.point.group.premises";
    static final int PREMISES_ORDER = 5000;

    static final String STOCK = "creneau.point.group.stock";
    static final int STOCK_ORDER = 6000;

    private PointForm() {}
}
