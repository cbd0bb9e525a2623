// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.math.BigDecimal;
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
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_POINT_PRICE}: what slots that start between these wall times cost, in the shop's currency, tax
 * included; below zero for a discount. The lower id decides where two hold. For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_PRICE")
@AdminPresentationClass(friendlyName = "creneau.price")
public class SlotPriceEntity implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "SlotPriceEntityId")
    @GenericGenerator(
            name = "SlotPriceEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "SlotPriceEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.SlotPriceEntity")
            })
    @Column(name = "PRICE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Column(name = "OPENS", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.price.from",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.price.from.tooltip",
            validationConfigurations = {
                @ValidationConfiguration(
                        validationImplementation = "creneauTimeOfDayValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.hours.time.malformed")
                        }),
                @ValidationConfiguration(
                        validationImplementation = "creneauSettingsValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.settings.refused")
                        })
            })
    protected String opens;

    @Column(name = "CLOSES", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.price.to",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauTimeOfDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.hours.time.malformed")
                            }))
    protected String closes;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 5)
    @AdminPresentation(
            friendlyName = "creneau.price.amount",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            fieldType = SupportedFieldType.MONEY,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.price.amount.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.price.amount.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "-10000"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected BigDecimal amount;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
