// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/**
 * Columns of {@code CRN_POINT}: where it is and which clock it has. For one thread, as every entity.
 */
@MappedSuperclass
public abstract class PointAddressColumns extends PointStockColumns {

    private static final long serialVersionUID = 1L;

    @Column(name = "ADDRESS1", nullable = false, length = 160)
    @AdminPresentation(
            friendlyName = "creneau.point.address1",
            order = 1000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String address1;

    @Column(name = "ADDRESS2", length = 160)
    @AdminPresentation(
            friendlyName = "creneau.point.address2",
            order = 2000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER)
    protected String address2;

    @Column(name = "POSTCODE", nullable = false, length = 12)
    @AdminPresentation(
            friendlyName = "creneau.point.postcode",
            order = 3000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            prominent = true,
            gridOrder = 3000,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String postcode;

    @Column(name = "CITY", nullable = false, length = 80)
    @AdminPresentation(
            friendlyName = "creneau.point.city",
            order = 4000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            prominent = true,
            gridOrder = 2000,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String city;

    @Column(name = "DEPARTMENT_CODE", length = 3)
    @AdminPresentation(
            friendlyName = "creneau.point.departmentCode",
            order = 5000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            tooltip = "creneau.point.departmentCode.tooltip")
    protected String departmentCode;

    @Column(name = "COUNTRY_CODE", nullable = false, length = 2)
    @AdminPresentation(
            friendlyName = "creneau.point.countryCode",
            order = 6000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauCountryCodeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.countryCode.malformed")
                            }))
    protected String countryCode = "FR";

    @Column(name = "LATITUDE", nullable = false, precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "creneau.point.latitude",
            order = 7000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.latitude.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "-90"),
                                @ConfigurationItem(itemName = "most", itemValue = "90")
                            }))
    protected BigDecimal latitude;

    @Column(name = "LONGITUDE", nullable = false, precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "creneau.point.longitude",
            order = 8000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.longitude.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "-180"),
                                @ConfigurationItem(itemName = "most", itemValue = "180")
                            }))
    protected BigDecimal longitude;

    @Column(name = "ZONE_NAME", nullable = false, length = 40)
    @AdminPresentation(
            friendlyName = "creneau.point.zoneName",
            order = 9000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.point.zoneName.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauZoneNameValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.zoneName.unknown")
                            }))
    protected String zoneName = "Europe/Paris";
}
