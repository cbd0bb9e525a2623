// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.creneau.broadleaf.store.Millis;
import org.creneau.picking.Picking;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_PICKING}: how far the picking of one pickup is. Changed by {@link JpaPickings} alone, in single conditional
 * statements; never cached.
 */
@Entity
@Table(
        name = "CRN_PICKING",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_PICKING_UK",
                        columnNames = {"TOKEN"}))
public class PickingEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PickingEntityId")
    @GenericGenerator(
            name = "PickingEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PickingEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.picking.PickingEntity")
            })
    @Column(name = "PICKING_ID")
    protected Long id;

    /** Of the pickup. */
    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "ORDER_ID", nullable = false)
    protected Long orderId;

    @Column(name = "BAGS", nullable = false)
    protected Integer bags = 0;

    @Column(name = "STORAGE", length = 16)
    protected String storage;

    @Column(name = "PLACE", length = 40)
    protected String place;

    /** Years that somebody was seen to have; null if nobody looked. */
    @Column(name = "AGE_CHECKED")
    protected Integer ageChecked;

    /** Milliseconds since 1970. */
    @Column(name = "AGE_CHECKED_AT")
    protected Long ageCheckedAt;

    @Column(name = "AGE_CHECKED_BY", length = 32)
    protected String ageCheckedBy;

    /** Milliseconds since 1970. */
    @Column(name = "CHANGED_AT", nullable = false)
    protected Long changedAt;

    @Column(name = "CHANGED_BY", nullable = false, length = 32)
    protected String changedBy;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion;

    protected PickingEntity() {}

    PickingEntity(Picking picking) {
        this.token = picking.token().toString();
        this.orderId = picking.orderId();
        this.rowVersion = picking.version();
        this.bags = picking.bags().count();
        this.storage = picking.bags().storage().map(Enum::name).orElse(null);
        this.place = picking.bags().place().isEmpty() ? null : picking.bags().place();
        picking.ageCheck().ifPresent(check -> {
            this.ageChecked = check.years();
            this.ageCheckedAt = Millis.of(check.at());
            this.ageCheckedBy = check.by().toString();
        });
        this.changedAt = picking.changedAt().map(Millis::of).orElse(0L);
        this.changedBy = picking.changedBy().map(Object::toString).orElse("system");
    }

    public Long getId() {
        return id;
    }
}
