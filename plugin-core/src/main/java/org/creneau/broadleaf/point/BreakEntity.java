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
 * A row of {@code CRN_POINT_BREAK}: every day between these wall times, written {@code HH:mm}, nothing is handed over. An end
 * at or before the start is that of the next day. For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_BREAK")
@AdminPresentationClass(friendlyName = "creneau.break")
public class BreakEntity implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "BreakEntityId")
    @GenericGenerator(
            name = "BreakEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "BreakEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.BreakEntity")
            })
    @Column(name = "BREAK_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Column(name = "OPENS", nullable = false, length = 5)
    @AdminPresentation(
            friendlyName = "creneau.break.from",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.break.from.tooltip",
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
            friendlyName = "creneau.break.to",
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

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public PointEntity getPoint() {
        return point;
    }
}
