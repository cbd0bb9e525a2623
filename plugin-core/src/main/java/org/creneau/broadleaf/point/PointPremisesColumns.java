// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/**
 * Columns of {@code CRN_POINT}: what is sold there and within which building, as rules about shops ask. An empty column means
 * not counted, not limited or none, as the form says at each. For one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointPremisesColumns extends PointCapacityColumns {

    private static final long serialVersionUID = 1L;

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
}
