// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import javax.persistence.Version;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.AdminPresentationCollection;
import org.broadleafcommerce.common.presentation.ConfigurationItem;
import org.broadleafcommerce.common.presentation.RequiredOverride;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;
import org.broadleafcommerce.common.presentation.client.AddMethodType;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_POINT}: a pickup point with its slot plan, as the admin edits it. The shop reads it through
 * {@link JpaPickupPoints} and {@link JpaSlotPlans}, never as an entity. For one thread, as every entity.
 *
 * <p>{@code PAUSED_UNTIL} is a timestamp so that the admin's date field can edit it; it is written in the zone of the
 * JVM, so all nodes and the admin must run in one zone, and a pause cannot tell the two passes of the hour that the
 * clocks repeat in autumn. No booking depends on that hour.
 */
@Entity
@Table(name = "CRN_POINT")
@AdminPresentationClass(friendlyName = "creneau.point")
public class PointEntity extends PointPlanColumns implements AdminMainEntity {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PointEntityId")
    @GenericGenerator(
            name = "PointEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PointEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.point.PointEntity")
            })
    @Column(name = "POINT_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "NAME", nullable = false, length = 120)
    @AdminPresentation(
            friendlyName = "creneau.point.name",
            order = 1000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            prominent = true,
            gridOrder = 1000,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String name;

    @Column(name = "IS_ACTIVE", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.active",
            order = 2000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            prominent = true,
            gridOrder = 4000,
            tooltip = "creneau.point.active.tooltip")
    protected Boolean active = Boolean.TRUE;

    @Column(name = "IS_ARCHIVED")
    @AdminPresentation(
            friendlyName = "creneau.point.archived",
            order = 2500,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            prominent = true,
            gridOrder = 6000,
            tooltip = "creneau.point.archived.tooltip")
    protected Boolean archived;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(name = "PAUSED_UNTIL")
    @AdminPresentation(
            friendlyName = "creneau.point.pausedUntil",
            order = 3000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            prominent = true,
            gridOrder = 5000,
            fieldType = SupportedFieldType.DATE,
            tooltip = "creneau.point.pausedUntil.tooltip")
    protected Date pausedUntil;

    @Column(name = "HANDOVER_MODE", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.handoverMode",
            order = 4000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.HandoverModeType",
            requiredOverride = RequiredOverride.REQUIRED)
    protected String handoverMode = "COUNTER";

    @Column(name = "PHONE", length = 40)
    @AdminPresentation(
            friendlyName = "creneau.point.phone",
            order = 5000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER)
    protected String phone;

    @Column(name = "ACCESS_NOTES", length = 1000)
    @AdminPresentation(
            friendlyName = "creneau.point.accessNotes",
            order = 6000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            largeEntry = true,
            tooltip = "creneau.point.accessNotes.tooltip")
    protected String accessNotes;

    @Column(name = "STEP_FREE", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.stepFree",
            order = 6100,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.AccessLevelType",
            tooltip = "creneau.point.stepFree.tooltip")
    protected String stepFree;

    @Column(name = "ACCESSIBLE_PARKING", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.accessibleParking",
            order = 6200,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.AccessLevelType",
            tooltip = "creneau.point.accessibleParking.tooltip")
    protected String accessibleParking;

    @Column(name = "KERB_HELP", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.kerbHelp",
            order = 6300,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.AccessLevelType",
            tooltip = "creneau.point.kerbHelp.tooltip")
    protected String kerbHelp;

    @Column(name = "PHOTO_URL", length = 500)
    @AdminPresentation(
            friendlyName = "creneau.point.photoUrl",
            order = 7000,
            group = PointForm.WHO,
            groupOrder = PointForm.WHO_ORDER,
            tooltip = "creneau.point.photoUrl.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauPictureUrlValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.photoUrl.malformed")
                            }))
    protected String photoUrl;

    @Column(name = "ADDRESS1", nullable = false, length = 160)
    @AdminPresentation(
            friendlyName = "creneau.point.address1",
            order = 1000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String address1;

    @Column(name = "ADDRESS2", length = 160)
    @AdminPresentation(
            friendlyName = "creneau.point.address2",
            order = 2000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER)
    protected String address2;

    @Column(name = "POSTCODE", nullable = false, length = 12)
    @AdminPresentation(
            friendlyName = "creneau.point.postcode",
            order = 3000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            prominent = true,
            gridOrder = 3000,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String postcode;

    @Column(name = "CITY", nullable = false, length = 80)
    @AdminPresentation(
            friendlyName = "creneau.point.city",
            order = 4000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            prominent = true,
            gridOrder = 2000,
            requiredOverride = RequiredOverride.REQUIRED)
    protected String city;

    @Column(name = "DEPARTMENT_CODE", length = 3)
    @AdminPresentation(
            friendlyName = "creneau.point.departmentCode",
            order = 5000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            tooltip = "creneau.point.departmentCode.tooltip")
    protected String departmentCode;

    @Column(name = "COUNTRY_CODE", nullable = false, length = 2)
    @AdminPresentation(
            friendlyName = "creneau.point.countryCode",
            order = 6000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauCountryCodeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.countryCode.malformed")
                            }))
    protected String countryCode = "FR";

    @Column(name = "LATITUDE", nullable = false, precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "creneau.point.latitude",
            order = 7000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.latitude.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "-90"),
                                @ConfigurationItem(itemName = "most", itemValue = "90")
                            }))
    protected BigDecimal latitude;

    @Column(name = "LONGITUDE", nullable = false, precision = 9, scale = 6)
    @AdminPresentation(
            friendlyName = "creneau.point.longitude",
            order = 8000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.longitude.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "-180"),
                                @ConfigurationItem(itemName = "most", itemValue = "180")
                            }))
    protected BigDecimal longitude;

    @Column(name = "ZONE_NAME", nullable = false, length = 40)
    @AdminPresentation(
            friendlyName = "creneau.point.zoneName",
            order = 9000,
            group = PointForm.WHERE,
            groupOrder = PointForm.WHERE_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.point.zoneName.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauZoneNameValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.zoneName.unknown")
                            }))
    protected String zoneName = "Europe/Paris";

    @Column(name = "SLOT_MINUTES", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.slotMinutes",
            order = 1000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations = {
                @ValidationConfiguration(
                        validationImplementation = "creneauNumberRangeValidator",
                        configurationItems = {
                            @ConfigurationItem(
                                    itemName = ConfigurationItem.ERROR_MESSAGE,
                                    itemValue = "creneau.point.slotMinutes.range"),
                            @ConfigurationItem(itemName = "least", itemValue = "5"),
                            @ConfigurationItem(itemName = "most", itemValue = "720")
                        }),
                @ValidationConfiguration(
                        validationImplementation = "creneauSettingsValidator",
                        configurationItems =
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.settings.refused"))
            })
    protected Integer slotMinutes = 30;

    @Column(name = "CAPACITY_ORDERS", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.capacityOrders",
            order = 2000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            tooltip = "creneau.point.capacityOrders.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.capacityOrders.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected Integer capacityOrders = 4;

    @Column(name = "LEAD_MINUTES", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.leadMinutes",
            order = 3000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.leadMinutes.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "43200")
                            }))
    protected Integer leadMinutes = 60;

    @Column(name = "HORIZON_DAYS", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.point.horizonDays",
            order = 4000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            requiredOverride = RequiredOverride.REQUIRED,
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.horizonDays.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "1"),
                                @ConfigurationItem(itemName = "most", itemValue = "366")
                            }))
    protected Integer horizonDays = 7;

    @Column(name = "COLLECT_FEE", precision = 19, scale = 5)
    @AdminPresentation(
            friendlyName = "creneau.point.collectFee",
            order = 5000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            fieldType = SupportedFieldType.MONEY,
            tooltip = "creneau.point.collectFee.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.collectFee.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0"),
                                @ConfigurationItem(itemName = "most", itemValue = "10000")
                            }))
    protected BigDecimal collectFee;

    @Column(name = "COLLECT_FREE_FROM", precision = 19, scale = 5)
    @AdminPresentation(
            friendlyName = "creneau.point.collectFreeFrom",
            order = 6000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            fieldType = SupportedFieldType.MONEY,
            tooltip = "creneau.point.collectFreeFrom.tooltip",
            validationConfigurations =
                    @ValidationConfiguration(
                            validationImplementation = "creneauNumberRangeValidator",
                            configurationItems = {
                                @ConfigurationItem(
                                        itemName = ConfigurationItem.ERROR_MESSAGE,
                                        itemValue = "creneau.point.collectFreeFrom.range"),
                                @ConfigurationItem(itemName = "least", itemValue = "0.01"),
                                @ConfigurationItem(itemName = "most", itemValue = "1000000")
                            }))
    protected BigDecimal collectFreeFrom;

    @Column(name = "SOONEST", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.point.soonest",
            order = 7000,
            group = PointForm.SLOTS,
            groupOrder = PointForm.SLOTS_ORDER,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.point.SoonestType",
            tooltip = "creneau.point.soonest.tooltip")
    protected String soonest;

    /** Read with the rest of the row, so that the form can say later which one it showed. */
    @Version
    @Column(name = "ROW_VERSION", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Integer rowVersion = 0;

    /** Counted up by statements alone, see {@link PointStamp}; null before the first. */
    @Column(name = "CHANGE_NUMBER", insertable = false, updatable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long changeNumber;

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.hours",
            addType = AddMethodType.PERSIST,
            order = 1000,
            tab = PointForm.HOURS_TAB,
            tabOrder = PointForm.HOURS_TAB_ORDER)
    protected List<PointHoursEntity> hours = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.specialDays",
            addType = AddMethodType.PERSIST,
            order = 2000,
            tab = PointForm.HOURS_TAB,
            tabOrder = PointForm.HOURS_TAB_ORDER)
    protected List<SpecialDayEntity> specialDays = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.closures",
            addType = AddMethodType.PERSIST,
            order = 3000,
            tab = PointForm.HOURS_TAB,
            tabOrder = PointForm.HOURS_TAB_ORDER)
    protected List<ClosureEntity> closures = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.periods",
            addType = AddMethodType.PERSIST,
            order = 1000,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER)
    protected List<PlanPeriodEntity> periods = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.breaks",
            addType = AddMethodType.PERSIST,
            order = 2000,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER)
    protected List<BreakEntity> breaks = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.prices",
            addType = AddMethodType.PERSIST,
            order = 3000,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER)
    protected List<SlotPriceEntity> prices = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.cutOffs",
            addType = AddMethodType.PERSIST,
            order = 4000,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER)
    protected List<CutOffEntity> cutOffs = new ArrayList<>();

    @OneToMany(mappedBy = "point", cascade = CascadeType.ALL, orphanRemoval = true)
    @AdminPresentationCollection(
            friendlyName = "creneau.point.priorities",
            addType = AddMethodType.PERSIST,
            order = 5000,
            tab = PointForm.PLAN_TAB,
            tabOrder = PointForm.PLAN_TAB_ORDER)
    protected List<PriorityWindowEntity> priorities = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** What the admin writes above the form. */
    @Override
    public String getMainEntityName() {
        return name;
    }
}
