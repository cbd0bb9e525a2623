// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.waitlist;

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
 * A row of {@code CRN_WAIT}: somebody in line. Instants are milliseconds since 1970 (UTC). {@code LINE_KEY} is order, group
 * and window, {@code SEAT_KEY} the customer or order and the number of the wait; both are null once it has ended, and unique
 * so that nobody waits twice for one thing or for more things than are allowed. {@code PASSED} are the starts that are not
 * offered again, in seconds to the base 36. {@code EMAIL} and {@code LANGUAGE} are null once it has ended.
 */
@Entity
@Table(
        name = "CRN_WAIT",
        uniqueConstraints = {
            @UniqueConstraint(name = "CRN_WAIT_TOKEN_UK", columnNames = "TOKEN"),
            @UniqueConstraint(name = "CRN_WAIT_LINE_UK", columnNames = "LINE_KEY"),
            @UniqueConstraint(name = "CRN_WAIT_SEAT_UK", columnNames = "SEAT_KEY"),
            @UniqueConstraint(
                    name = "CRN_WAIT_TICKET_UK",
                    columnNames = {"POINT_ID", "TICKET"})
        })
public class WaitEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "WaitEntityId")
    @GenericGenerator(
            name = "WaitEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "WaitEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.waitlist.WaitEntity")
            })
    @Column(name = "WAIT_ID")
    protected Long id;

    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "LINE_KEY", length = 80)
    protected String lineKey;

    @Column(name = "SEAT_KEY", length = 32)
    protected String seatKey;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "TICKET", nullable = false)
    protected Long ticket;

    @Column(name = "SCOPE", nullable = false, length = 8)
    protected String scope;

    @Column(name = "WINDOW_START", nullable = false)
    protected Long windowStart;

    @Column(name = "WINDOW_END", nullable = false)
    protected Long windowEnd;

    @Column(name = "ORDER_ID", nullable = false)
    protected Long orderId;

    @Column(name = "GROUP_ID", nullable = false)
    protected Long groupId;

    @Column(name = "CUSTOMER_ID")
    protected Long customerId;

    @Column(name = "LOAD_ITEMS", nullable = false)
    protected Integer loadItems;

    @Column(name = "LOAD_MINUTES", nullable = false)
    protected Integer loadMinutes;

    @Column(name = "EMAIL", length = 254)
    protected String email;

    @Column(name = "LANGUAGE", length = 16)
    protected String language;

    @Column(name = "SEAT", nullable = false)
    protected Integer seat;

    @Column(name = "JOINED_AT", nullable = false)
    protected Long joinedAt;

    @Column(name = "STATE", nullable = false, length = 16)
    protected String state;

    @Column(name = "OFFERED_START")
    protected Long offeredStart;

    @Column(name = "OFFERED_MINUTES")
    protected Integer offeredMinutes;

    @Column(name = "OFFER_ENDS_AT")
    protected Long offerEndsAt;

    @Column(name = "LAPSES", nullable = false)
    protected Integer lapses;

    @Column(name = "PASSED", length = 160)
    protected String passed;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion;

    public Long getId() {
        return id;
    }
}
