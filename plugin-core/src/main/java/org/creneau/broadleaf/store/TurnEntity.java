// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code CRN_TURN}: something that is done by one at a time, whichever node it is on. Made by {@link Turns} alone. */
@Entity
@Table(name = "CRN_TURN")
public class TurnEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As {@link Turns} numbers them. */
    @Id
    @Column(name = "TURN_ID")
    protected Long id;

    protected TurnEntity() {}

    TurnEntity(long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
