// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;

/**
 * Columns of {@code CRN_POINT}: its slots in the fewest words: length, orders, lead, horizon, and what collecting costs. For
 * one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointSlotColumns extends PointAddressColumns {

    private static final long serialVersionUID = 1L;

    @Column(name = "SLOT_MINUTES", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.slotMinutes",
            order = 1000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = {
                @ValidationConfiguration(
                        validationImplementation = "creneauNumberRangeValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.point.slotMinutes.range"),
                            @ConfigurationItem(itemName = "least", itemValue = "5"),
                            @ConfigurationItem(itemName = "most", itemValue = "720")
                        }),
                @ValidationConfiguration(
                        validationImplementation = "creneauSettingsValidator",
                        configurationItems =
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.settings.refused"))
            })
    protected Integer slotMinutes = 30;

    @Column(name = "CAPACITY_ORDERS", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.capacityOrders",
            order = 2000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
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
    protected Integer capacityOrders = 4;

    @Column(name = "LEAD_MINUTES", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.leadMinutes",
            order = 3000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.leadMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "43200")
                            }))
    protected Integer leadMinutes = 60;

    @Column(name = "HORIZON_DAYS", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.horizonDays",
            order = 4000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.horizonDays.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "366")
                            }))
    protected Integer horizonDays = 7;

    @Column(name = "COLLECT_FEE", precision = 19, scale = 5)
    @AdminPresentation(
            friendlyName = "creneau.point.collectFee",
            order = 5000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            fieldType = SupportedFieldType.MONEY,
            tooltip = "creneau.point.collectFee.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.collectFee.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected BigDecimal collectFee;

    @Column(name = "COLLECT_FREE_FROM", precision = 19, scale = 5)
    @AdminPresentation(
            friendlyName = "creneau.point.collectFreeFrom",
            order = 6000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            fieldType = SupportedFieldType.MONEY,
            tooltip = "creneau.point.collectFreeFrom.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.collectFreeFrom.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0.01"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected BigDecimal collectFreeFrom;
}
