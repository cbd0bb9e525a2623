// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;

/**
 * Columns of {@code CRN_POINT}: what its stock says, and what becomes of goods that nobody collects. An empty column means not
 * counted, not limited or none, as the form says at each. For one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointStockColumns extends PointHolidayColumns {

    private static final long serialVersionUID = 1L;

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
