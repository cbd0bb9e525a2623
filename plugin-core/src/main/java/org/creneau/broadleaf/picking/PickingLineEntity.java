// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.io.Serializable;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.creneau.picking.LineMark;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_PICKING_LINE}: what became of one line of a pickup. Changed by {@link JpaPickings} alone, together with the row
 * of {@link PickingEntity} that it belongs to; never cached.
 */
@Entity
@Table(
        name = "CRN_PICKING_LINE",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_PICKING_LINE_UK",
                        columnNames = {"TOKEN", "ORDER_ITEM_ID"}))
public class PickingLineEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PickingLineEntityId")
    @GenericGenerator(
            name = "PickingLineEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PickingLineEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.picking.PickingLineEntity")
            })
    @Column(name = "PICKING_LINE_ID")
    protected Long id;

    /** Of the pickup. */
    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    /** The host's number of the line. */
    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected Long lineId;

    @Column(name = "LINE_STATE", nullable = false, length = 16)
    protected String state;

    /** How many are missing or replaced. */
    @Column(name = "QUANTITY", nullable = false)
    protected Integer quantity = 0;

    @Column(name = "SUBSTITUTE", length = 120)
    protected String substitute;

    /** What the shopper pays more, in the currency of the order; below 0 for less. */
    @Column(name = "PRICE_EFFECT", nullable = false, precision = 19, scale = 5)
    protected BigDecimal effect;

    protected PickingLineEntity() {}

    PickingLineEntity(String token, long lineId, LineMark mark) {
        this.token = token;
        this.lineId = lineId;
        this.state = mark.state().name();
        this.quantity = mark.quantity();
        this.substitute = mark.substitute().isEmpty() ? null : mark.substitute();
        this.effect = mark.effect();
    }

    public Long getId() {
        return id;
    }
}
