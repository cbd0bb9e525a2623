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
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_POINT_PRIORITY}: slots that start between these wall times, written {@code HH:mm}, are kept for some groups
 * of people, whose words are joined by commas; until so many hours before their start, or always if the hours are empty. May
 * hold on some days of the week, two letters each as {@code MO,TU}, and in a season only. The lower id decides where two hold.
 * For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_PRIORITY")
@AdminPresentationClass(friendlyName = "creneau.priority")
public class PriorityWindowEntity extends SeasonColumns implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PriorityWindowEntityId")
    @GenericGenerator(
            name = "PriorityWindowEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PriorityWindowEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.PriorityWindowEntity")
            })
    @Column(name = "PRIORITY_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Column(name = "OPENS", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.priority.from",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.priority.from.tooltip",
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
            friendlyName = "creneau.priority.to",
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

    @Column(name = "GROUP_WORDS", nullable = false, length = 255)
    @AdminPresentation(
            friendlyName = "creneau.priority.groups",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.priority.groups.tooltip")
    protected String groups;

    @Column(name = "OPENS_HOURS_BEFORE")
    @AdminPresentation(
            friendlyName = "creneau.priority.opensHoursBefore",
            order = 4000,
            prominent = true,
            gridOrder = 4000,
            tooltip = "creneau.priority.opensHoursBefore.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.priority.opensHoursBefore.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "720")
                            }))
    protected Integer opensHoursBefore;

    @Column(name = "WEEKDAYS", length = 20)
    @AdminPresentation(
            friendlyName = "creneau.plan.weekdays",
            order = 5000,
            prominent = true,
            gridOrder = 5000,
            tooltip = "creneau.priority.weekdays.tooltip",
            helpText = "creneau.plan.weekdays.help",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauWeekdaysValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.plan.weekdays.malformed")
                            }))
    protected String weekdays;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
