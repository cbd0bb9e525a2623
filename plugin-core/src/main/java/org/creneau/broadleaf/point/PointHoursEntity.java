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
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_POINT_HOURS}: the point is open on that day of every week between two wall times, written
 * {@code HH:mm}. Closing at or before opening means the next day. Rows of the same season are the whole week of it; rows
 * without one are the week of all other days. For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_HOURS")
@AdminPresentationClass(friendlyName = "creneau.hours")
public class PointHoursEntity extends SeasonColumns implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PointHoursEntityId")
    @GenericGenerator(
            name = "PointHoursEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PointHoursEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.PointHoursEntity")
            })
    @Column(name = "HOURS_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Column(name = "WEEKDAY", nullable = false, length = 9)
    @AdminPresentation(
            friendlyName = "creneau.hours.weekday",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.Weekday",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String weekday;

    @Column(name = "OPENS", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.hours.opens",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.hours.time.tooltip",
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

    @Column(name = "CLOSES", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.hours.closes",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            requiredOverride = RequiredOverride.REQUIRED,
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

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
