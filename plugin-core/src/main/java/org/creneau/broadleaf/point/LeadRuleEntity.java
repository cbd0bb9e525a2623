// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
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
 * A row of {@code CRN_LEAD_RULE}: how long a SKU, a product or a category takes at every point, from a quantity on. The number
 * is the host's; nothing refers to it as a key, so that a product can go without asking. For one thread, as every entity.
 */
@Entity
@Table(name = "CRN_LEAD_RULE")
@AdminPresentationClass(friendlyName = "creneau.leadRule")
public class LeadRuleEntity implements Serializable, AdminMainEntity {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "LeadRuleEntityId")
    @GenericGenerator(
            name = "LeadRuleEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "LeadRuleEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.LeadRuleEntity")
            })
    @Column(name = "LEAD_RULE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "RULE_SCOPE", nullable = false, length = 8)
    @AdminPresentation(
            friendlyName = "creneau.leadRule.scope",
            order = 1000,
            prominent = true,
            gridOrder = 1000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.LeadScopeType",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String scope;

    @Column(name = "TARGET_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.leadRule.targetId",
            order = 2000,
            prominent = true,
            gridOrder = 2000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.leadRule.targetId.tooltip")
    protected Long targetId;

    @Column(name = "FROM_QUANTITY", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.leadRule.fromQuantity",
            order = 3000,
            prominent = true,
            gridOrder = 3000,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.leadRule.fromQuantity.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.leadRule.fromQuantity.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected Integer fromQuantity = 1;

    @Column(name = "LEAD_AMOUNT", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.leadRule.amount",
            order = 4000,
            prominent = true,
            gridOrder = 4000,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = {
                @ValidationConfiguration(
                        validationImplementation = "creneauNumberRangeValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.leadRule.amount.range"),
                            @ConfigurationItem(itemName = "least", itemValue = "0"),
                            @ConfigurationItem(itemName = "most", itemValue = "43200")
                        }),
                @ValidationConfiguration(
                        validationImplementation = "creneauSettingsValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.settings.refused")
                        })
            })
    protected Integer amount;

    @Column(name = "LEAD_UNIT", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "creneau.leadRule.unit",
            order = 5000,
            prominent = true,
            gridOrder = 5000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.LeadUnitType",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String unit = "ELAPSED_MINUTES";

    public Long getId() {
        return id;
    }

    /** What the admin writes above the form. */
    @Override
    public String getMainEntityName() {
        return scope + " " + targetId;
    }
}
