// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.guard;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * A row of {@code CRN_CODE_GUESS}: how many pickup codes were guessed at one point, or for one reservation, in one hour.
 * The key names both, so that of many nodes only one can make the row. Changed by {@link JpaCodeGuesses} alone, in single
 * statements, and deleted when the hour is long over; never cached.
 */
@Entity
@Table(name = "CRN_CODE_GUESS")
public class CodeGuessEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "GUESS_KEY", nullable = false, length = 64)
    protected String key;

    @Column(name = "GUESSES", nullable = false)
    protected Integer guesses = 0;

    /** Milliseconds since 1970. */
    @Column(name = "ENDS_AT", nullable = false)
    protected Long endsAt;

    protected CodeGuessEntity() {}

    CodeGuessEntity(String key, long endsAt) {
        this.key = key;
        this.endsAt = endsAt;
    }

    public String getKey() {
        return key;
    }
}
