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

    private PointForm() {}
}
