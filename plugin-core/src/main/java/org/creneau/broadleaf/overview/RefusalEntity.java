// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.overview;

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
 * A row of {@code CRN_REFUSAL}: how often something was refused at a point on a day, for one reason. Changed by {@link JpaRefusalCounts}
 * alone, in single statements; never cached.
 */
@Entity
@Table(
        name = "CRN_REFUSAL",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_REFUSAL_UK",
                        columnNames = {"DAY_START", "POINT_ID", "CODE"}))
public class RefusalEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RefusalEntityId")
    @GenericGenerator(
            name = "RefusalEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RefusalEntity"),
                @Parameter(name = "increment_size", value = "1000"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.overview.RefusalEntity")
            })
    @Column(name = "REFUSAL_ID")
    protected Long id;

    /** Midnight in UTC of the day of the point's own calendar, in milliseconds since 1970. */
    @Column(name = "DAY_START", nullable = false)
    protected Long dayStart;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "CODE", nullable = false, length = 60)
    protected String code;

    @Column(name = "TIMES", nullable = false)
    protected Long times;

    protected RefusalEntity() {}

    RefusalEntity(long dayStart, long pointId, String code, long times) {
        this.dayStart = dayStart;
        this.pointId = pointId;
        this.code = code;
        this.times = times;
    }

    public Long getId() {
        return id;
    }
}
