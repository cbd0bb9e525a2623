// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

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
public class PointEntity extends PointSlotColumns implements AdminMainEntity {

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

    /** Read with the rest of the row, so that the form can say later which one it showed. */
    @Version
    @Column(name = "ROW_VERSION", nullable = false)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL, requiredOverride = RequiredOverride.NOT_REQUIRED)
    protected Integer rowVersion = 0;

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
