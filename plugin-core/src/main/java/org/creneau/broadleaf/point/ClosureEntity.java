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
 * A row of {@code CRN_POINT_CLOSURE}: the point is closed from the first to the last day, both included, for a reason the
 * shopper reads. For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_POINT_CLOSURE")
@AdminPresentationClass(friendlyName = "creneau.closure")
public class ClosureEntity implements Serializable, PointPart {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ClosureEntityId")
    @GenericGenerator(
            name = "ClosureEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ClosureEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.ClosureEntity")
            })
    @Column(name = "CLOSURE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected PointEntity point;

    @Temporal(TemporalType.DATE)
    @Column(name = "FIRST_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.closure.firstDay",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            fieldType = SupportedFieldType.DATE,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauSettingsValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.settings.refused")
                            }))
    protected Date firstDay;

    @Temporal(TemporalType.DATE)
    @Column(name = "LAST_DAY", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.closure.lastDay",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            fieldType = SupportedFieldType.DATE,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.closure.lastDay.tooltip")
    protected Date lastDay;

    @Column(name = "REASON", nullable = false, length = 200)
    @AdminPresentation(
            friendlyName = "creneau.closure.reason",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.closure.reason.tooltip")
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
