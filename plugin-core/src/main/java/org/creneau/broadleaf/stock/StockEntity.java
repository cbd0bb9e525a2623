// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.stock;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_POINT_STOCK}: what a point has of a SKU. What is taken is changed by {@link JpaPointStock} alone, in single
 * conditional statements; never cached.
 */
@Entity
@Table(
        name = "CRN_POINT_STOCK",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_POINT_STOCK_UK",
                        columnNames = {"POINT_ID", "SKU_ID"}))
public class StockEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "StockEntityId")
    @GenericGenerator(
            name = "StockEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "StockEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.stock.StockEntity")
            })
    @Column(name = "STOCK_ID")
    protected Long id;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "SKU_ID", nullable = false)
    protected Long skuId;

    @Column(name = "STOCK_KIND", nullable = false, length = 16)
    protected String kind;

    @Column(name = "ON_HAND", nullable = false)
    protected Integer onHand = 0;

    @Column(name = "TAKEN_QUANTITY", nullable = false)
    protected Integer taken = 0;

    @Column(name = "SAFETY_QUANTITY", nullable = false)
    protected Integer safety = 0;

    @Column(name = "ELSEWHERE_DAYS", nullable = false)
    protected Integer elsewhereDays = 0;

    protected StockEntity() {}

    /** Nothing of it is taken yet. */
    StockEntity(StockEntry entry) {
        StockLevel level = entry.level();
        this.pointId = entry.point().value();
        this.skuId = entry.sku();
        this.kind = level.kind().name();
        this.onHand = level.onHand();
        this.safety = level.safety();
        this.elsewhereDays = level.elsewhereDays();
    }

    public Long getId() {
        return id;
    }
}
