// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_POINT_PLAN}: other slots on some days of the week or in a season. What is empty is as the point has it;
 * of two rows that hold a day the lower rank decides. Days are two letters each, {@code MO,TU}; none means every day. For
 * one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_PLAN")
@AdminPresentationClass(friendlyName = "creneau.plan")
public class PlanPeriodEntity extends SeasonColumns implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PlanPeriodEntityId")
    @GenericGenerator(
            name = "PlanPeriodEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PlanPeriodEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.PlanPeriodEntity")
            })
    @Column(name = "PLAN_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Column(name = "PLAN_RANK", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.plan.rank",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.plan.rank.tooltip",
            validationConfigurations = {
                @ValidationConfiguration(
                        validationImplementation = "creneauNumberRangeValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.plan.rank.range"),
                            @ConfigurationItem(itemName = "least", itemValue = "0"),
                            @ConfigurationItem(itemName = "most", itemValue = "1000")
                        }),
                @ValidationConfiguration(
                        validationImplementation = "creneauSettingsValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.settings.refused")
                        })
            })
    protected Integer rank = 1;

    @Column(name = "WEEKDAYS", length = 20)
    @AdminPresentation(
            friendlyName = "creneau.plan.weekdays",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            tooltip = "creneau.plan.weekdays.tooltip",
            helpText = "creneau.plan.weekdays.help",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauWeekdaysValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.plan.weekdays.malformed")
                            }))
    protected String weekdays;

    @Column(name = "SLOT_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.slotMinutes",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.slotMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "5"),
                                @ConfigurationItem(itemName = "most", itemValue = "720")
                            }))
    protected Integer slotMinutes;

    @Column(name = "STEP_MINUTES")
    @AdminPresentation(
            friendlyName = "creneau.point.stepMinutes",
            order = 4000,
            prominent = true,
            gridOrder = 4000,
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

    @Column(name = "CAPACITY_ORDERS")
    @AdminPresentation(
            friendlyName = "creneau.point.capacityOrders",
            order = 5000,
            prominent = true,
            gridOrder = 5000,
            tooltip = "creneau.point.capacityOrders.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.capacityOrders.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected Integer capacityOrders;

    @Column(name = "CAPACITY_ITEMS")
    @AdminPresentation(
            friendlyName = "creneau.point.capacityItems",
            order = 6000,
            prominent = true,
            gridOrder = 6000,
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
            order = 7000,
            prominent = true,
            gridOrder = 7000,
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
            order = 8000,
            prominent = true,
            gridOrder = 8000,
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

    @Column(name = "KEPT_BACK_ORDERS")
    @AdminPresentation(
            friendlyName = "creneau.point.keptBackOrders",
            order = 8300,
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
            order = 8600,
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

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
