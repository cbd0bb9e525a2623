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
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_RESERVATION_HISTORY}: one change of a reservation, added by {@link JpaHistory} and never changed but for the number under which
 * it is sealed. That
 * a version of a reservation has one row at most is a key. Ids are drawn in blocks of a thousand from 10^9 on, as those of reservations. Instants are milliseconds since 1970 (UTC).
 */
@Entity
@Table(
        name = "CRN_RESERVATION_HISTORY",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_RESERVATION_HISTORY_UK",
                        columnNames = {"TOKEN", "ROW_VERSION"}))
public class HistoryEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "HistoryEntityId")
    @GenericGenerator(
            name = "HistoryEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "HistoryEntityBlock"),
                @Parameter(name = "initial_value", value = "1000000000"),
                @Parameter(name = "increment_size", value = "1000"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.reservation.HistoryEntity")
            })
    @Column(name = "HISTORY_ID")
    protected Long id;

    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion;

    @Column(name = "FROM_STATE", length = 16)
    protected String fromState;

    @Column(name = "TO_STATE", nullable = false, length = 16)
    protected String toState;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "SLOT_START", nullable = false)
    protected Long slotStart;

    @Column(name = "SLOT_MINUTES", nullable = false)
    protected Integer slotMinutes;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected Long happenedAt;

    @Column(name = "ACTOR", nullable = false, length = 32)
    protected String actor;

    @Column(name = "RULES_VERSION", length = 200)
    protected String rulesVersion;

    @Column(name = "REASON", length = 200)
    protected String reason;

    /** Codes of the refusals that staff overrode, with commas between them; null for none. */
    @Column(name = "OVERRIDDEN", length = 400)
    protected String overridden;

    /** What the slot costs more, or less, than was paid and nobody is charged; null for nothing. */
    @Column(name = "UNCHARGED", precision = 19, scale = 5)
    protected BigDecimal uncharged;

    /** Its number in the compliance log; null until it is sealed, and for what does not belong there. */
    @Column(name = "SEAL_NUMBER")
    protected Long sealNumber;

    public Long getId() {
        return id;
    }
}
