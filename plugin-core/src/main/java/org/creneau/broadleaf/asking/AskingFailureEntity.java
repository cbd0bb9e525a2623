// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.asking;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A row of {@code CRN_ASKING_FAILURE}: a shopper who could not be asked, and why. Written by {@link JpaAskings} alone. */
@Entity
@Table(
        name = "CRN_ASKING_FAILURE",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_ASKING_FAILURE_UK",
                        columnNames = {"ASKING_ID", "TOKEN"}))
public class AskingFailureEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AskingFailureEntityId")
    @GenericGenerator(
            name = "AskingFailureEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "AskingFailureEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.asking.AskingFailureEntity")
            })
    @Column(name = "FAILURE_ID")
    protected Long id;

    @Column(name = "ASKING_ID", nullable = false)
    protected Long askingId;

    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "ORDER_ID", nullable = false)
    protected Long orderId;

    @Column(name = "SLOT", nullable = false, length = 64)
    protected String slot;

    @Column(name = "WHY", nullable = false, length = 16)
    protected String why;

    public Long getId() {
        return id;
    }
}
