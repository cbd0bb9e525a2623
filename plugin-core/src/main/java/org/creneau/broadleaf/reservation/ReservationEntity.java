// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.io.Serializable;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.broadleafcommerce.common.admin.domain.AdminMainEntity;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.creneau.point.PointId;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_RESERVATION}: one place in a slot and what became of it. Added and replaced by
 * {@link JpaReservations}; who comes and how near they are is written beside it by {@link JpaVisits}. The admin shows it;
 * what staff ask for in its form is done by {@link CancelByStaff}.
 *
 * <p>The unique keys are written at the table, because Hibernate 4.1 forgets those written at a column on HSQLDB.
 *
 * <p>Instants are milliseconds since 1970 (UTC), because a timestamp written in the JVM's zone cannot tell the two passes
 * of the hour that the clocks repeat in autumn. For people, {@code SLOT_LOCAL} says when the slot starts on the wall clock
 * of the point. {@code LIVE_KEY} is the order and the group while the state holds a place and null otherwise; that it is
 * unique is what keeps an order from holding two places. {@code AWAITED_KEY} is the household while somebody means to come,
 * and null otherwise; the seats of customer and network are null but for running holds. {@code ROW_VERSION} is the version of the domain, not JPA's.
 *
 * <p>Ids are drawn in blocks of a thousand, because all threads of a node wait while one draws, which takes a transaction of
 * its own. They have a counter of their own that begins at 10^9, above every id that a node drew in blocks of fifty, which may
 * still run while others are upgraded: blocks of two sizes from one counter overlap.
 */
@Entity
@Table(
        name = "CRN_RESERVATION",
        uniqueConstraints = {
            @UniqueConstraint(name = "CRN_RESERVATION_TOKEN_UK", columnNames = "TOKEN"),
            @UniqueConstraint(name = "CRN_RESERVATION_LIVE_UK", columnNames = "LIVE_KEY"),
            @UniqueConstraint(name = "CRN_RESERVATION_HOUSE_UK", columnNames = "AWAITED_KEY"),
            @UniqueConstraint(
                    name = "CRN_RESERVATION_CUST_UK",
                    columnNames = {"CUSTOMER_ID", "CUSTOMER_SEAT"}),
            @UniqueConstraint(
                    name = "CRN_RESERVATION_NET_UK",
                    columnNames = {"NETWORK_KEY", "NETWORK_SEAT"})
        })
@AdminPresentationClass(friendlyName = "creneau.reservation")
public class ReservationEntity implements Serializable, AdminMainEntity {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ReservationEntityId")
    @GenericGenerator(
            name = "ReservationEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ReservationEntityBlock"),
                @Parameter(name = "initial_value", value = "1000000000"),
                @Parameter(name = "increment_size", value = "1000"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.reservation.ReservationEntity")
            })
    @Column(name = "RESERVATION_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @Column(name = "TOKEN", nullable = false, length = 32)
    @AdminPresentation(excluded = true)
    protected String token;

    @Column(name = "SLOT_LOCAL", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "creneau.reservation.slotLocal",
            order = 1000,
            readOnly = true,
            prominent = true,
            gridOrder = 1000)
    protected String slotLocal;

    @Column(name = "SLOT_MINUTES", nullable = false)
    @AdminPresentation(friendlyName = "creneau.reservation.slotMinutes", order = 2000, readOnly = true)
    protected Integer slotMinutes;

    @Column(name = "POINT_NAME", nullable = false, length = 120)
    @AdminPresentation(
            friendlyName = "creneau.reservation.pointName",
            order = 3000,
            readOnly = true,
            prominent = true,
            gridOrder = 2000)
    protected String pointName;

    @Column(name = "STATE", nullable = false, length = 16)
    @AdminPresentation(
            friendlyName = "creneau.reservation.state",
            order = 4000,
            readOnly = true,
            prominent = true,
            gridOrder = 3000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.reservation.ReservationStateType")
    protected String state;

    @Column(name = "CODE", nullable = false, length = 8)
    @AdminPresentation(
            friendlyName = "creneau.reservation.code",
            order = 5000,
            readOnly = true,
            prominent = true,
            gridOrder = 4000)
    protected String code;

    @Column(name = "ORDER_ID", nullable = false)
    @AdminPresentation(
            friendlyName = "creneau.reservation.orderId",
            order = 6000,
            readOnly = true,
            prominent = true,
            gridOrder = 5000)
    protected Long orderId;

    @Column(name = "CUSTOMER_ID")
    @AdminPresentation(friendlyName = "creneau.reservation.customerId", order = 7000, readOnly = true)
    protected Long customerId;

    @Column(name = "POINT_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected Long pointId;

    @Column(name = "SLOT_START", nullable = false)
    @AdminPresentation(excluded = true)
    protected Long slotStart;

    @Column(name = "GROUP_ID", nullable = false)
    @AdminPresentation(excluded = true)
    protected Long groupId;

    @Column(name = "LIVE_KEY", length = 48)
    @AdminPresentation(excluded = true)
    protected String liveKey;

    @Column(name = "AWAITED_KEY", length = 32)
    @AdminPresentation(excluded = true)
    protected String awaitedKey;

    @Column(name = "HOUSEHOLD", length = 32)
    @AdminPresentation(excluded = true)
    protected String household;

    @Column(name = "CUSTOMER_SEAT")
    @AdminPresentation(excluded = true)
    protected Integer customerSeat;

    @Column(name = "NETWORK_KEY", length = 32)
    @AdminPresentation(excluded = true)
    protected String networkKey;

    @Column(name = "NETWORK_SEAT")
    @AdminPresentation(excluded = true)
    protected Integer networkSeat;

    @Column(name = "IS_EXTENDED")
    @AdminPresentation(excluded = true)
    protected Boolean extended;

    @Column(name = "PAYING_SINCE")
    @AdminPresentation(excluded = true)
    protected Long payingSince;

    @Column(name = "LANGUAGE_TAG", length = 16)
    @AdminPresentation(excluded = true)
    protected String language;

    @Column(name = "REMINDED_START")
    @AdminPresentation(excluded = true)
    protected Long remindedStart;

    @Column(name = "HELD_AT", nullable = false)
    @AdminPresentation(excluded = true)
    protected Long heldAt;

    @Column(name = "EXPIRES_AT", nullable = false)
    @AdminPresentation(excluded = true)
    protected Long expiresAt;

    @Column(name = "LOAD_ITEMS", nullable = false)
    @AdminPresentation(excluded = true)
    protected Integer loadItems = 0;

    @Column(name = "LOAD_MINUTES", nullable = false)
    @AdminPresentation(excluded = true)
    protected Integer loadMinutes = 0;

    @Column(name = "BASKET_KEY", length = 16)
    @AdminPresentation(excluded = true)
    protected String basketKey;

    @Column(name = "ALLOTMENT", length = 4000)
    @AdminPresentation(excluded = true)
    protected String allotment;

    @Column(name = "DISTANCE_BAND", nullable = false, length = 16)
    @AdminPresentation(excluded = true)
    protected String distanceBand;

    @Column(name = "RULES_VERSION", length = 200)
    @AdminPresentation(excluded = true)
    protected String rulesVersion;

    @Column(name = "ACKNOWLEDGED", length = 1000)
    @AdminPresentation(excluded = true)
    protected String acknowledged;

    @Column(name = "SLOT_PRICE", precision = 19, scale = 5)
    @AdminPresentation(
            friendlyName = "creneau.reservation.slotPrice",
            order = 8000,
            readOnly = true,
            fieldType = SupportedFieldType.MONEY)
    protected BigDecimal slotPrice;

    /** Null until somebody was asked; then empty for who ordered. */
    @Column(name = "PERSON_NAME", length = 80)
    @AdminPresentation(
            friendlyName = "creneau.reservation.personName",
            order = 6100,
            readOnly = true,
            prominent = true,
            gridOrder = 6000)
    protected String personName;

    @Column(name = "PERSON_PHONE", length = 25)
    @AdminPresentation(friendlyName = "creneau.reservation.personPhone", order = 6200, readOnly = true)
    protected String personPhone;

    @Column(name = "PERSON_NOTE", length = 300)
    @AdminPresentation(
            friendlyName = "creneau.reservation.personNote",
            order = 6300,
            readOnly = true,
            largeEntry = true)
    protected String personNote;

    @Column(name = "COMING", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.reservation.coming",
            order = 6400,
            readOnly = true,
            prominent = true,
            gridOrder = 7000,
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.reservation.ComingType")
    protected String coming;

    /** When that was said, on the wall clock of the point. */
    @Column(name = "COMING_LOCAL", length = 16)
    @AdminPresentation(friendlyName = "creneau.reservation.comingLocal", order = 6500, readOnly = true)
    protected String comingLocal;

    @Column(name = "SPOT", length = 60)
    @AdminPresentation(friendlyName = "creneau.reservation.spot", order = 6600, readOnly = true)
    protected String spot;

    @Column(name = "SPOT_AT")
    @AdminPresentation(excluded = true)
    protected Long spotAt;

    @Column(name = "ON_THE_WAY_AT")
    @AdminPresentation(excluded = true)
    protected Long onTheWayAt;

    @Column(name = "HERE_AT")
    @AdminPresentation(excluded = true)
    protected Long hereAt;

    /** What was last done by staff in the form: written by {@link CancelByStaff} when it is done. */
    @Column(name = "STAFF_ACT", length = 16)
    @AdminPresentation(
            friendlyName = "creneau.reservation.staffAct",
            order = 9000,
            tooltip = "creneau.reservation.staffAct.tooltip",
            fieldType = SupportedFieldType.BROADLEAF_ENUMERATION,
            broadleafEnumeration = "org.creneau.broadleaf.reservation.StaffActType")
    protected String staffAct;

    @Column(name = "STAFF_REASON", length = 200)
    @AdminPresentation(
            friendlyName = "creneau.reservation.staffReason",
            order = 9100,
            tooltip = "creneau.reservation.staffReason.tooltip")
    protected String staffReason;

    @Column(name = "ROW_VERSION", nullable = false)
    @AdminPresentation(excluded = true)
    protected Long rowVersion;

    public Long getId() {
        return id;
    }

    /** Where it is. */
    public PointId point() {
        return PointId.of(pointId);
    }

    /** What the admin writes above the form. */
    @Override
    public String getMainEntityName() {
        return slotLocal + " " + pointName;
    }
}
