// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
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
 * A row of {@code CRN_COLLECT_TERMS}: how a SKU, a product or what is in a category is collected. The number is the host's;
 * nothing refers to it as a key, so that a product can go without asking. What is null is inherited. For one thread, as
 * every entity.
 */
@Entity
@Table(
        name = "CRN_COLLECT_TERMS",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_COLLECT_TERMS_UK",
                        columnNames = {"TERMS_SCOPE", "TARGET_ID"}))
@AdminPresentationClass(friendlyName = "creneau.terms")
public class CollectTermsEntity implements Serializable, AdminMainEntity {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "CollectTermsEntityId")
    @GenericGenerator(
            name = "CollectTermsEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "CollectTermsEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.goods.CollectTermsEntity")
            })
    @Column(name = "TERMS_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "TERMS_SCOPE", nullable = false, length = 8)
    @AdminPresentation(
            friendlyName = "creneau.terms.scope",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.LeadScopeType",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String scope = "PRODUCT";

    @Column(name = "TARGET_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.terms.targetId",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.terms.targetId.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauTermsValidator",
                            configurationItems =
                                    @ConfigurationItem(
                                            itemName = ConfigurationItem.ERROR_MESSAGE,
                                            itemValue = "creneau.settings.refused")))
    protected Long targetId;

    @Column(name = "COLLECTING", length = 8)
    @AdminPresentation(
            friendlyName = "creneau.terms.collecting",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.goods.CollectingType",
            tooltip = "creneau.terms.inherited.tooltip")
    protected String collecting;

    @Column(name = "LEAD_AMOUNT")
    @AdminPresentation(
            friendlyName = "creneau.terms.leadAmount",
            order = 4000,
            prominent = true,
            gridOrder = 4000,
            tooltip = "creneau.terms.leadAmount.tooltip")
    protected Integer leadAmount;

    @Column(name = "LEAD_UNIT", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.terms.leadUnit",
            order = 5000,
            prominent = true,
            gridOrder = 5000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.LeadUnitType")
    protected String leadUnit;

    @Column(name = "ITEMS_EACH")
    @AdminPresentation(
            friendlyName = "creneau.terms.itemsEach",
            order = 6000,
            prominent = true,
            gridOrder = 6000,
            tooltip = "creneau.terms.itemsEach.tooltip")
    protected Integer itemsEach;

    @Column(name = "MINUTES_EACH")
    @AdminPresentation(
            friendlyName = "creneau.terms.minutesEach",
            order = 7000,
            prominent = true,
            gridOrder = 7000,
            tooltip = "creneau.terms.minutesEach.tooltip")
    protected Integer minutesEach;

    @Column(name = "TRADES", length = 255)
    @AdminPresentation(friendlyName = "creneau.terms.trades", order = 8000, tooltip = "creneau.terms.trades.tooltip")
    protected String trades;

    @Column(name = "POINT_IDS", length = 1000)
    @AdminPresentation(
            friendlyName = "creneau.terms.pointIds",
            order = 9000,
            tooltip = "creneau.terms.pointIds.tooltip")
    protected String pointIds;

    @Column(name = "MINIMUM_AGE")
    @AdminPresentation(
            friendlyName = "creneau.terms.minimumAge",
            order = 9500,
            tooltip = "creneau.terms.minimumAge.tooltip")
    protected Integer minimumAge;

    public Long getId() {
        return id;
    }

    public String getScope() {
        return scope;
    }

    public Long getTargetId() {
        return targetId;
    }

    /** What the admin writes above the form. */
    @Override
    public String getMainEntityName() {
        return scope + " " + targetId;
    }
}
