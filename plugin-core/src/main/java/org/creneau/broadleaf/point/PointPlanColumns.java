// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
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
 * The columns of {@code CRN_POINT} that most points leave empty: everything of the slot plan beyond length, orders, lead and
 * horizon. An empty column means not counted, not limited or none, as the form says at each. For one thread, as every entity.
 *
 * <p>{@code RUSH_UNTIL} is a timestamp in the zone of the JVM, like the end of the pause.
 */
@MappedSuperclass
public abstract class PointPlanColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "STEP_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.stepMinutes",
            order = 1000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.stepMinutes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.stepMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "5"),
                                @ConfigurationItem(itemName = "most", itemValue = "720")
                            }))
    protected Integer stepMinutes;

    @Column(name = "HOLD_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.holdMinutes",
            order = 7000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.holdMinutes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.holdMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1440")
                            }))
    protected Integer holdMinutes;

    @Column(name = "CAPACITY_ITEMS")
    @AdminPresentation(
            friendlyName = "creneau.point.capacityItems",
            order = 2000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.capacityItems.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.capacityItems.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected Integer capacityItems;

    @Column(name = "CAPACITY_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.capacityMinutes",
            order = 3000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.capacityMinutes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.capacityMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected Integer capacityMinutes;

    @Column(name = "PAUSE_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.pauseMinutes",
            order = 4000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.pauseMinutes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.pauseMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "720")
                            }))
    protected Integer pauseMinutes;

    @Column(name = "HANDOVER_PLACES")
    @AdminPresentation(
            friendlyName = "creneau.point.handoverPlaces",
            order = 5000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.handoverPlaces.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.handoverPlaces.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected Integer handoverPlaces;

    @Column(name = "HANDOVER_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.handoverMinutes",
            order = 6000,
            group = PointForm.CAPACITY,
            groupOrder = PointForm.CAPACITY_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.handoverMinutes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.handoverMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "720")
                            }))
    protected Integer handoverMinutes;

    @Column(name = "TRADES", length = 200)
    @AdminPresentation(
            friendlyName = "creneau.point.trades",
            order = 1000,
            group = PointForm.PREMISES,
            groupOrder = PointForm.PREMISES_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.trades.tooltip")
    protected String trades;

    @Column(name = "IS_ESSENTIAL")
    @AdminPresentation(
            friendlyName = "creneau.point.essential",
            order = 2000,
            group = PointForm.PREMISES,
            groupOrder = PointForm.PREMISES_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER)
    protected Boolean essential;

    @Column(name = "MALL_AREA")
    @AdminPresentation(
            friendlyName = "creneau.point.mallArea",
            order = 3000,
            group = PointForm.PREMISES,
            groupOrder = PointForm.PREMISES_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.mallArea.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.mallArea.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected Integer mallArea;

    @Column(name = "IS_INSIDE_MALL")
    @AdminPresentation(
            friendlyName = "creneau.point.insideMall",
            order = 4000,
            group = PointForm.PREMISES,
            groupOrder = PointForm.PREMISES_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.insideMall.tooltip")
    protected Boolean insideMall;

    @Column(name = "FLOOR_AREA")
    @AdminPresentation(
            friendlyName = "creneau.point.floorArea",
            order = 1000,
            group = PointForm.GAUGE,
            groupOrder = PointForm.GAUGE_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.floorArea.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.floorArea.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected Integer floorArea;

    @Column(name = "CUSTOMER_AREA")
    @AdminPresentation(
            friendlyName = "creneau.point.customerArea",
            order = 2000,
            group = PointForm.GAUGE,
            groupOrder = PointForm.GAUGE_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.customerArea.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000")
                            }))
    protected Integer customerArea;

    @Column(name = "VISITS_PER_HOUR")
    @AdminPresentation(
            friendlyName = "creneau.point.visitsPerHour",
            order = 3000,
            group = PointForm.GAUGE,
            groupOrder = PointForm.GAUGE_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.visitsPerHour.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.visitsPerHour.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "60")
                            }))
    protected Integer visitsPerHour;

    @Column(name = "COLLECT_SHARE")
    @AdminPresentation(
            friendlyName = "creneau.point.collectShare",
            order = 4000,
            group = PointForm.GAUGE,
            groupOrder = PointForm.GAUGE_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.collectShare.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.collectShare.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "100")
                            }))
    protected Integer collectShare;

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

    @Column(name = "IS_STOCK_COMPLETE")
    @AdminPresentation(
            friendlyName = "creneau.point.stockComplete",
            order = 1000,
            group = PointForm.STOCK,
            groupOrder = PointForm.STOCK_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.stockComplete.tooltip")
    protected Boolean stockComplete;

    @Column(name = "RESTOCK", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.restock",
            order = 2000,
            group = PointForm.STOCK,
            groupOrder = PointForm.STOCK_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.RestockType",
            tooltip = "creneau.point.restock.tooltip")
    protected String restock;

    @Column(name = "KEPT_HOURS")
    @AdminPresentation(
            friendlyName = "creneau.point.keptHours",
            order = 3000,
            group = PointForm.STOCK,
            groupOrder = PointForm.STOCK_ORDER,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER,
            tooltip = "creneau.point.keptHours.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.keptHours.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "8760")
                            }))
    protected Integer keptHours;
}
