// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.guard;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * A row of {@code CRN_SECRET}: the secret of the installation ({@code current}) or the one before ({@code previous}).
 * The name is the key, so that of many nodes only one can make the first. Made by {@link JpaSecrets} alone.
 */
@Entity
@Table(name = "CRN_SECRET")
public class SecretEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "NAME", nullable = false, length = 32)
    protected String name;

    @Column(name = "SECRET_TEXT", nullable = false, length = 200)
    protected String text;

    /** Milliseconds since 1970, for people who look. */
    @Column(name = "CREATED_AT", nullable = false)
    protected Long createdAt;

    protected SecretEntity() {}

    SecretEntity(String name, String text, long createdAt) {
        this.name = name;
        this.text = text;
        this.createdAt = createdAt;
    }

    public String getName() {
        return name;
    }
}
