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
 * A row of {@code CRN_POINT_CUTOFF}: until when slots can be booked: at a wall time so many days before the slot, or on the last
 * such day of the week before it. May hold only for the slots of one day of the week, or that start between two wall times.
 * For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_CUTOFF")
@AdminPresentationClass(friendlyName = "creneau.cutOff")
public class CutOffEntity implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "CutOffEntityId")
    @GenericGenerator(
            name = "CutOffEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "CutOffEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.CutOffEntity")
            })
    @Column(name = "CUTOFF_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Column(name = "CLOSES_AT", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.cutOff.until",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            requiredOverride = RequiredOverride.REQUIRED,
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
    protected String until;

    @Column(name = "DAYS_BEFORE")
    @AdminPresentation(
            friendlyName = "creneau.cutOff.daysBefore",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            tooltip = "creneau.cutOff.daysBefore.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.cutOff.daysBefore.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "60")
                            }))
    protected Integer daysBefore;

    @Column(name = "WEEKDAY", length = 9)
    @AdminPresentation(
            friendlyName = "creneau.cutOff.weekday",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.Weekday",
            tooltip = "creneau.cutOff.weekday.tooltip")
    protected String weekday;

    @Column(name = "SLOT_WEEKDAY", length = 9)
    @AdminPresentation(
            friendlyName = "creneau.cutOff.slotWeekday",
            order = 4000,
            prominent = true,
            gridOrder = 4000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.Weekday",
            tooltip = "creneau.cutOff.slotWeekday.tooltip")
    protected String slotWeekday;

    @Column(name = "SLOTS_FROM", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.cutOff.slotsFrom",
            order = 5000,
            prominent = true,
            gridOrder = 5000,
            tooltip = "creneau.cutOff.slotsFrom.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauTimeOfDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.hours.time.malformed")
                            }))
    protected String slotsFrom;

    @Column(name = "SLOTS_TO", length = 5)
    @AdminPresentation(
            friendlyName = "creneau.cutOff.slotsTo",
            order = 6000,
            prominent = true,
            gridOrder = 6000,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauTimeOfDayValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.hours.time.malformed")
                            }))
    protected String slotsTo;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
