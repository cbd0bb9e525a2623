// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Date;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;

/**
 * Columns of {@code CRN_POINT}: when its slots can be booked: release, places kept back, cooks, and a rush while it lasts. An
 * empty column means not counted, not limited or none, as the form says at each.
 *
 * <p>{@code RUSH_UNTIL} is a timestamp in the zone of the JVM, like the end of the pause.
 *
 * <p>For one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointTimesColumns extends PointGaugeColumns {

    private static final long serialVersionUID = 1L;

    @Column(name = "RELEASE_TIME", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.point.releaseTime",
            order = 1000,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.releaseTime.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauTimeOfDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.hours.time.malformed")
                            }))
    protected String releaseTime;

    @Column(name = "KEPT_BACK_ORDERS")
    @AdminPresentation(
            friendlyName = "creneau.point.keptBackOrders",
            order = 1300,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.keptBackOrders.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.keptBackOrders.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected Integer keptBackOrders;

    @Column(name = "KEPT_BACK_HOURS")
    @AdminPresentation(
            friendlyName = "creneau.point.keptBackHours",
            order = 1600,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.keptBackHours.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.keptBackHours.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "720")
                            }))
    protected Integer keptBackHours;

    @Column(name = "LEAD_UNIT", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.leadUnit",
            order = 2000,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.LeadUnitType",
            tooltip = "creneau.point.leadUnit.tooltip")
    protected String leadUnit;

    @Column(name = "COOKS")
    @AdminPresentation(
            friendlyName = "creneau.point.cooks",
            order = 3000,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.cooks.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.cooks.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000")
                            }))
    protected Integer cooks;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "RUSH_UNTIL")
    @AdminPresentation(
            friendlyName = "creneau.point.rushUntil",
            order = 4000,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            fieldType = SupportedFieldType.DATE,
            tooltip = "creneau.point.rushUntil.tooltip")
    protected Date rushUntil;

    @Column(name = "RUSH_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.rushMinutes",
            order = 5000,
            group = PointForm.WHEN,
            groupOrder = PointForm.WHEN_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.rushMinutes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.rushMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "1440")
                            }))
    protected Integer rushMinutes;
}
