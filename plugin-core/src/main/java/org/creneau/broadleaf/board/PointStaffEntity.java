// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.board;

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
 * A row of {@code CRN_POINT_STAFF}: somebody of the staff works at a point. {@code STAFF_ID} is the id of Broadleaf's admin user,
 * a plain value, so that users are deleted as before; their numbers are not given again. In no section of the admin: rows are written
 * by {@link JpaStaffPoints} alone. For one thread, as every entity.
 */
@Entity
@Table(
        name = "CRN_POINT_STAFF",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_POINT_STAFF_UK",
                        columnNames = {"STAFF_ID", "POINT_ID"}))
public class PointStaffEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "PointStaffEntityId")
    @GenericGenerator(
            name = "PointStaffEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "PointStaffEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.board.PointStaffEntity")
            })
    @Column(name = "POINT_STAFF_ID")
    protected Long id;

    @Column(name = "STAFF_ID", nullable = false)
    protected Long staffId;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "ASSIGNED_AT", nullable = false)
    protected Long assignedAt;

    /** As {@code staff:3}. */
    @Column(name = "ASSIGNED_BY", nullable = false, length = 32)
    protected String assignedBy;

    protected PointStaffEntity() {}

    PointStaffEntity(long staffId, long pointId, String assignedBy, Long assignedAt) {
        this.staffId = staffId;
        this.pointId = pointId;
        this.assignedBy = assignedBy;
        this.assignedAt = assignedAt;
    }

    public Long getId() {
        return id;
    }
}
