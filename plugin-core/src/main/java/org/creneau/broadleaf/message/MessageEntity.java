// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

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
 * A row of {@code CRN_MESSAGE}: something a shopper is to be told, or was. Instants are milliseconds since 1970 (UTC).
 * {@code STATE} is {@code WAITING} or one of {@link org.creneau.notice.Outbox.End}, since {@code SENT_AT}; whoever sends it has it
 * until {@code LEASED_UNTIL}. {@code DUE_AT} moves when it could not be sent.
 */
@Entity
@Table(
        name = "CRN_MESSAGE",
        uniqueConstraints = @UniqueConstraint(name = "CRN_MESSAGE_UK", columnNames = "MESSAGE_KEY"))
public class MessageEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "MessageEntityId")
    @GenericGenerator(
            name = "MessageEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "MessageEntityBlock"),
                @Parameter(name = "initial_value", value = "1000000000"),
                @Parameter(name = "increment_size", value = "1000"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.message.MessageEntity")
            })
    @Column(name = "MESSAGE_ID")
    protected Long id;

    @Column(name = "MESSAGE_KEY", nullable = false, length = 64)
    protected String messageKey;

    @Column(name = "KIND", nullable = false, length = 16)
    protected String kind;

    @Column(name = "SUBJECT", nullable = false, length = 32)
    protected String subject;

    @Column(name = "DUE_AT", nullable = false)
    protected Long dueAt;

    @Column(name = "STATE", nullable = false, length = 16)
    protected String state = "WAITING";

    @Column(name = "ATTEMPTS", nullable = false)
    protected Integer attempts = 0;

    @Column(name = "LEASED_UNTIL")
    protected Long leasedUntil;

    @Column(name = "SENT_AT")
    protected Long sentAt;

    @Column(name = "ROW_VERSION", nullable = false)
    protected Long rowVersion = 0L;

    public Long getId() {
        return id;
    }
}
