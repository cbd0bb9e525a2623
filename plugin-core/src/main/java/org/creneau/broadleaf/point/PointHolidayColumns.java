// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;

/**
 * Columns of {@code CRN_POINT}: which public holidays there are, and what they do to its hours. An empty column means not
 * counted, not limited or none, as the form says at each. For one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointHolidayColumns extends PointTimesColumns {

    private static final long serialVersionUID = 1L;

    @Column(name = "HOLIDAY_CALENDAR", length = 10)
    @AdminPresentation(
            friendlyName = "creneau.point.holidayCalendar",
            order = 1000,
            group = PointForm.HOLIDAYS,
            groupOrder = PointForm.HOLIDAYS_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.holidayCalendar.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauHolidayCalendarValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.holidayCalendar.unknown")
                            }))
    protected String holidayCalendar;

    @Column(name = "HOLIDAY_RULE", length = 8)
    @AdminPresentation(
            friendlyName = "creneau.point.holidayRule",
            order = 2000,
            group = PointForm.HOLIDAYS,
            groupOrder = PointForm.HOLIDAYS_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.HolidayRuleType",
            tooltip = "creneau.point.holidayRule.tooltip")
    protected String holidayRule;
}
