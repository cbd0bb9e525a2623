// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
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
 * A row of {@code CRN_POINT_SPECIAL_DAY}: one date that differs from the week. Without hours the point is closed; several
 * rows of one date are several ranges. The date is the calendar's at the point, whatever the JVM's zone. For one thread,
 * as every entity.
 */
@Entity
@Table(name = "CRN_POINT_SPECIAL_DAY")
@AdminPresentationClass(friendlyName = "creneau.specialDay")
public class SpecialDayEntity implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "SpecialDayEntityId")
    @GenericGenerator(
            name = "SpecialDayEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "SpecialDayEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.SpecialDayEntity")
            })
    @Column(name = "SPECIAL_DAY_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Temporal(TemporalType.DATE)
    @Column(name = "SPECIAL_DATE", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.specialDay.date",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            fieldType = SupportedFieldType.DATE,
            requiredOverride = RequiredOverride.REQUIRED)
    protected Date specialDate;

    @Column(name = "OPENS", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.hours.opens",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            tooltip = "creneau.specialDay.opens.tooltip",
            validationConfigurations = {
                @ValidationConfiguration(
                        validationImplementation = "creneauTimeOfDayValidator",
                        configurationItems =
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.hours.time.malformed")),
                @ValidationConfiguration(
                        validationImplementation = "creneauSettingsValidator",
                        configurationItems =
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.settings.refused"))
            })
    protected String opens;

    @Column(name = "CLOSES", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.hours.closes",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            tooltip = "creneau.hours.closes.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauTimeOfDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.hours.time.malformed")
                            }))
    protected String closes;

    @Column(name = "REASON", length = 120)
    @AdminPresentation(friendlyName = "creneau.specialDay.reason", order = 4000, prominent = true, gridOrder = 4000)
    protected String reason;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
