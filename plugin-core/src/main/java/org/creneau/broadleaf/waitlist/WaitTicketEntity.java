// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code CRN_WAIT_TICKET}: the last number that was drawn at a point. */
@Entity
@Table(name = "CRN_WAIT_TICKET")
public class WaitTicketEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "LAST_TICKET", nullable = false)
    protected Long lastTicket;

    protected WaitTicketEntity() {}

    WaitTicketEntity(long pointId, long lastTicket) {
        this.pointId = pointId;
        this.lastTicket = lastTicket;
    }

    public Long getPointId() {
        return pointId;
    }
}
