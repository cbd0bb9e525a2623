// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.creneau.confinement.RegimeEdition;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * A row of {@code CRN_REGIME_TEXT}: some characters of the text of an edition. Texts are kept in parts because no type of column for long
 * ones is the same in all databases. Added by {@link JpaOwnRegimes} alone, changed and deleted by nobody; never cached.
 */
@Entity
@Table(
        name = "CRN_REGIME_TEXT",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_REGIME_TEXT_UK",
                        columnNames = {"REGIME_ID", "EDITION_NO", "PART_NO"}))
public class RegimeTextEntity implements Serializable {

    /** Characters of a part. */
    static final int LONGEST = 4000;

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "RegimeTextEntityId")
    @GenericGenerator(
            name = "RegimeTextEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "RegimeTextEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.regime.RegimeTextEntity")
            })
    @Column(name = "TEXT_ID")
    protected Long id;

    @Column(name = "REGIME_ID", nullable = false, length = 80)
    protected String regimeId;

    @Column(name = "EDITION_NO", nullable = false)
    protected Integer number = 0;

    /** 0 for the first. */
    @Column(name = "PART_NO", nullable = false)
    protected Integer part = 0;

    @Column(name = "PART_TEXT", nullable = false, length = LONGEST)
    protected String text;

    protected RegimeTextEntity() {}

    RegimeTextEntity(RegimeEdition edition, int part, String text) {
        this.regimeId = edition.regimeId();
        this.number = edition.number();
        this.part = part;
        this.text = text;
    }

    public Long getId() {
        return id;
    }
}
