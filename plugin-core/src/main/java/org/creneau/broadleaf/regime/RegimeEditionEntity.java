// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.io.Serializable;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.creneau.broadleaf.store.Millis;
import org.creneau.confinement.RegimeEdition;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_REGIME_EDITION}: one step in the life of an own regime. The key allows each number once, so that of two who decide
 * at once one is told. Added by {@link JpaOwnRegimes} alone, changed and deleted by nobody; never cached.
 */
@Entity
@Table(
        name = "CRN_REGIME_EDITION",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_REGIME_EDITION_UK",
                        columnNames = {"REGIME_ID", "EDITION_NO"}))
public class RegimeEditionEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RegimeEditionEntityId")
    @GenericGenerator(
            name = "RegimeEditionEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RegimeEditionEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.regime.RegimeEditionEntity")
            })
    @Column(name = "EDITION_ID")
    protected Long id;

    @Column(name = "REGIME_ID", nullable = false, length = 80)
    protected String regimeId;

    /** 1 for the first of its regime. */
    @Column(name = "EDITION_NO", nullable = false)
    protected Integer number = 0;

    @Column(name = "STEP", nullable = false, length = 16)
    protected String step;

    /** Milliseconds since 1970; null for a draft. */
    @Column(name = "EFFECTIVE_AT")
    protected Long effectiveAt;

    /** Milliseconds since 1970. */
    @Column(name = "WRITTEN_AT", nullable = false)
    protected Long writtenAt = 0L;

    @Column(name = "STAFF_ID", nullable = false)
    protected Long staffId = 0L;

    @Column(name = "NOTE", length = 200)
    protected String note;

    protected RegimeEditionEntity() {}

    RegimeEditionEntity(RegimeEdition edition) {
        this.regimeId = edition.regimeId();
        this.number = edition.number();
        this.step = edition.step().name();
        Instant effective = edition.effectiveAt().orElse(null);
        this.effectiveAt = effective == null ? null : Long.valueOf(Millis.of(effective));
        this.writtenAt = Millis.of(edition.writtenAt());
        this.staffId = edition.staffId();
        this.note = edition.note().isEmpty() ? null : edition.note();
    }

    public Long getId() {
        return id;
    }
}
