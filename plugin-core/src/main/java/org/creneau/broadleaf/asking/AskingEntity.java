// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.asking;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_ASKING}: that the shoppers of all broken pickups are to be asked, and how far that is. Instants are milliseconds
 * since 1970 (UTC). Changed by {@link JpaAskings} alone, in single statements; never cached.
 */
@Entity
@Table(name = "CRN_ASKING")
public class AskingEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AskingEntityId")
    @GenericGenerator(
            name = "AskingEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "AskingEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.asking.AskingEntity")
            })
    @Column(name = "ASKING_ID")
    protected Long id;

    @Column(name = "POINT_ID")
    protected Long pointId;

    @Column(name = "REGIME_ID", length = 80)
    protected String regimeId;

    @Column(name = "EDITION_NO", nullable = false)
    protected Integer edition;

    @Column(name = "PERHAPS_TOO", nullable = false)
    protected Boolean perhapsToo;

    @Column(name = "CHOICE_MINUTES", nullable = false)
    protected Integer minutes;

    @Column(name = "AT_DEADLINE", nullable = false, length = 16)
    protected String atDeadline;

    @Column(name = "MADE_AT", nullable = false)
    protected Long madeAt;

    @Column(name = "STAFF_ID", nullable = false)
    protected Long staffId;

    @Column(name = "STATE", nullable = false, length = 16)
    protected String state;

    @Column(name = "DUE_AT", nullable = false)
    protected Long dueAt;

    @Column(name = "LEASED_UNTIL")
    protected Long leasedUntil;

    @Column(name = "ATTEMPTS", nullable = false)
    protected Integer attempts;

    @Column(name = "TIMES_THROUGH", nullable = false)
    protected Integer times;

    @Column(name = "NEXT_POINT")
    protected Long nextPoint;

    @Column(name = "NEXT_START")
    protected Long nextStart;

    @Column(name = "SEEN_COUNT", nullable = false)
    protected Long seen;

    @Column(name = "ASKED_COUNT", nullable = false)
    protected Long asked;

    @Column(name = "BEFORE_COUNT", nullable = false)
    protected Long before;

    @Column(name = "FAILED_COUNT", nullable = false)
    protected Long failed;

    @Column(name = "ENDED_AT")
    protected Long endedAt;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion;

    public Long getId() {
        return id;
    }
}
