// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.creneau.compliance.ChainHead;

/**
 * A row of {@code CRN_SALE_CHAIN}: where the chain of a point ends, signed. The point is the key, so that of many nodes only one can
 * begin a chain. Changed by {@link JpaSaleLog} alone; never cached.
 */
@Entity
@Table(name = "CRN_SALE_CHAIN")
public class ChainEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "LAST_NUMBER", nullable = false)
    protected Long lastNumber;

    @Column(name = "LAST_HASH", nullable = false, length = 64)
    protected String lastHash;

    @Column(name = "SIGNATURE", nullable = false, length = 64)
    protected String signature;

    protected ChainEntity() {}

    ChainEntity(ChainHead head) {
        this.pointId = head.point().value();
        this.lastNumber = head.number();
        this.lastHash = head.hash();
        this.signature = head.signature();
    }

    public Long getPointId() {
        return pointId;
    }
}
