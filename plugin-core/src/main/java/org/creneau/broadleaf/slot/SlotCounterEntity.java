// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_SLOT_COUNTER}: what is taken of the slots of a point that start at one instant. The
 * start is in milliseconds since 1970 (UTC), because a timestamp written in the JVM's zone cannot tell the two passes of
 * the hour that the clocks repeat in autumn. Changed by {@link JpaSlotLedger} alone, in single statements; never cached.
 */
@Entity
@Table(
        name = "CRN_SLOT_COUNTER",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_SLOT_COUNTER_UK",
                        columnNames = {"POINT_ID", "SLOT_START"}))
public class SlotCounterEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "SlotCounterEntityId")
    @GenericGenerator(
            name = "SlotCounterEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "SlotCounterEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.slot.SlotCounterEntity")
            })
    @Column(name = "COUNTER_ID")
    protected Long id;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "SLOT_START", nullable = false)
    protected Long slotStart;

    @Column(name = "TAKEN_ORDERS", nullable = false)
    protected Integer takenOrders = 0;

    @Column(name = "TAKEN_ITEMS", nullable = false)
    protected Integer takenItems = 0;

    @Column(name = "TAKEN_MINUTES", nullable = false)
    protected Integer takenMinutes = 0;

    public Long getId() {
        return id;
    }
}
