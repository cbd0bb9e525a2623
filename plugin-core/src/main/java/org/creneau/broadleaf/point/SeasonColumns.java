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
 * The days for which a row holds: between two dates, or the same days every year as {@code MM-dd}; the last day belongs
 * to it, because that is what people write into a form. All four columns empty: always. For one thread, as every entity.
 */
@MappedSuperclass
public abstract class SeasonColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Temporal(TemporalType.DATE)
    @Column(name = "VALID_FROM")
    @AdminPresentation(
            friendlyName = "creneau.season.validFrom",
            order = 9100,
            prominent = true,
            gridOrder = 9100,
            fieldType = SupportedFieldType.DATE,
            tooltip = "creneau.season.validFrom.tooltip")
    protected Date validFrom;

    @Temporal(TemporalType.DATE)
    @Column(name = "VALID_LAST")
    @AdminPresentation(
            friendlyName = "creneau.season.validLast",
            order = 9200,
            prominent = true,
            gridOrder = 9200,
            fieldType = SupportedFieldType.DATE)
    protected Date validLast;

    @Column(name = "YEARLY_FROM", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.season.yearlyFrom",
            order = 9300,
            prominent = true,
            gridOrder = 9300,
            tooltip = "creneau.season.yearlyFrom.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauYearDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.season.yearly.malformed")
                            }))
    protected String yearlyFrom;

    @Column(name = "YEARLY_LAST", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.season.yearlyLast",
            order = 9400,
            prominent = true,
            gridOrder = 9400,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauYearDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.season.yearly.malformed")
                            }))
    protected String yearlyLast;
}
