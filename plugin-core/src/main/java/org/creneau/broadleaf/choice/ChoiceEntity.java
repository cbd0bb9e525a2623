// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.choice;

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
 * A row of {@code CRN_CHOICE}: what the shopper of a reservation is asked, or was. Instants are milliseconds since 1970
 * (UTC), slots as {@link org.creneau.slot.SlotId} writes them. {@code OPEN_KEY} is the token while the choice is open and
 * null afterwards, so that a reservation has one open choice at most. Changed by {@link JpaChoices} alone, in single
 * statements; never cached.
 */
@Entity
@Table(
        name = "CRN_CHOICE",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "CRN_CHOICE_UK",
                    columnNames = {"TOKEN", "ROUND_NUMBER"}),
            @UniqueConstraint(name = "CRN_CHOICE_OPEN_UK", columnNames = "OPEN_KEY")
        })
public class ChoiceEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "ChoiceEntityId")
    @GenericGenerator(
            name = "ChoiceEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "ChoiceEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.choice.ChoiceEntity")
            })
    @Column(name = "CHOICE_ID")
    protected Long id;

    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "ROUND_NUMBER", nullable = false)
    protected Integer round;

    @Column(name = "OPEN_KEY", length = 32)
    protected String openKey;

    @Column(name = "STATE", nullable = false, length = 16)
    protected String state;

    @Column(name = "REASON_CODE", nullable = false, length = 64)
    protected String reasonCode;

    @Column(name = "REASON_FACTS", length = 1000)
    protected String reasonFacts;

    @Column(name = "SLOT", nullable = false, length = 64)
    protected String slot;

    @Column(name = "ALTERNATIVES", length = 200)
    protected String alternatives;

    @Column(name = "MADE_AT", nullable = false)
    protected Long madeAt;

    @Column(name = "DEADLINE", nullable = false)
    protected Long deadline;

    @Column(name = "AT_DEADLINE", nullable = false, length = 16)
    protected String atDeadline;

    @Column(name = "ACCEPTED_SLOT", length = 64)
    protected String accepted;

    @Column(name = "ENDED_AT")
    protected Long endedAt;

    @Column(name = "ENDED_BY", length = 32)
    protected String endedBy;

    @Column(name = "FOLLOW_UP", nullable = false, length = 16)
    protected String followUp;

    @Column(name = "FOLLOWED_UP_AT")
    protected Long followedUpAt;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion;

    public Long getId() {
        return id;
    }
}
