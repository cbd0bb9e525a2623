// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

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
 * A row of {@code CRN_SALE}: one sealed change of a placed pickup, added by {@link JpaSaleLog} and never changed or deleted by the
 * plugin. That a chain has each number once, and each change once, are keys. Instants are milliseconds since 1970 (UTC).
 */
@Entity
@Table(
        name = "CRN_SALE",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "CRN_SALE_UK",
                    columnNames = {"POINT_ID", "CHAIN_NUMBER"}),
            @UniqueConstraint(
                    name = "CRN_SALE_CHANGE_UK",
                    columnNames = {"TOKEN", "ROW_VERSION"})
        })
public class SaleEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "SaleEntityId")
    @GenericGenerator(
            name = "SaleEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "SaleEntity"),
                @Parameter(name = "increment_size", value = "1000"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.compliance.SaleEntity")
            })
    @Column(name = "SALE_ID")
    protected Long id;

    @Column(name = "POINT_ID", nullable = false)
    protected Long pointId;

    @Column(name = "CHAIN_NUMBER", nullable = false)
    protected Long number;

    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion;

    @Column(name = "FROM_STATE", length = 16)
    protected String fromState;

    @Column(name = "TO_STATE", nullable = false, length = 16)
    protected String toState;

    @Column(name = "SLOT_START", nullable = false)
    protected Long slotStart;

    @Column(name = "SLOT_MINUTES", nullable = false)
    protected Integer slotMinutes;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected Long happenedAt;

    @Column(name = "ACTOR_KIND", nullable = false, length = 16)
    protected String actorKind;

    @Column(name = "RULES_VERSION", nullable = false, length = 200)
    protected String rulesVersion;

    /** Codes of the refusals in spite of which it was sold, with commas between them; null for none. */
    @Column(name = "OVERRIDDEN", length = 400)
    protected String overridden;

    @Column(name = "HASH", nullable = false, length = 64)
    protected String hash;

    public Long getId() {
        return id;
    }
}
