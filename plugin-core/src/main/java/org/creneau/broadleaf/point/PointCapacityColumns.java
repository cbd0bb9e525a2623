// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/**
 * Columns of {@code CRN_POINT}: how finely its slots are cut and what one of them bears, beyond orders: items, minutes, pauses,
 * places of hand-over. An empty column means not counted, not limited or none, as the form says at each. For one thread, as
 * every entity.
 */
@MappedSuperclass
public abstract class PointCapacityColumns implements Serializable {

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
}
