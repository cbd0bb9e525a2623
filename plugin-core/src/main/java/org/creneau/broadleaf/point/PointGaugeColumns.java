// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/**
 * Columns of {@code CRN_POINT}: how many people may be inside, from its area and who comes without a pickup. An empty column
 * means not counted, not limited or none, as the form says at each. For one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointGaugeColumns extends PointPremisesColumns {

    private static final long serialVersionUID = 1L;

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
}
