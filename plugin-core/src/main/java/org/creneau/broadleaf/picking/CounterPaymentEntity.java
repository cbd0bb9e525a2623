// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.picking;

import java.io.Serializable;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.UniqueConstraint;
import org.creneau.broadleaf.store.Millis;
import org.creneau.picking.CounterPayment;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A row of {@code CRN_COUNTER_PAYMENT}: what somebody paid at the counter. Added by {@link JpaCounterPayments}; never changed. */
@Entity
@Table(
        name = "CRN_COUNTER_PAYMENT",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "CRN_COUNTER_PAYMENT_UK",
                        columnNames = {"ORDER_ID", "PAYMENT_NO"}))
public class CounterPaymentEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "CounterPaymentEntityId")
    @GenericGenerator(
            name = "CounterPaymentEntityId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "CounterPaymentEntity"),
                @Parameter(name = "entity_name", value = "org.creneau.broadleaf.picking.CounterPaymentEntity")
            })
    @Column(name = "COUNTER_PAYMENT_ID")
    protected Long id;

    @Column(name = "ORDER_ID", nullable = false)
    protected Long orderId;

    /** 1 for the first of its order. */
    @Column(name = "PAYMENT_NO", nullable = false)
    protected Integer number;

    /** Of the pickup. */
    @Column(name = "TOKEN", nullable = false, length = 32)
    protected String token;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 5)
    protected BigDecimal amount;

    @Column(name = "CURRENCY_CODE", nullable = false, length = 3)
    protected String currency;

    @Column(name = "MEANS", nullable = false, length = 16)
    protected String means;

    /** Milliseconds since 1970. */
    @Column(name = "PAID_AT", nullable = false)
    protected Long paidAt;

    @Column(name = "ACTOR", nullable = false, length = 32)
    protected String actor;

    protected CounterPaymentEntity() {}

    CounterPaymentEntity(CounterPayment payment) {
        this.orderId = payment.orderId();
        this.number = payment.number();
        this.token = payment.token().toString();
        this.amount = payment.amount();
        this.currency = payment.currency().getCurrencyCode();
        this.means = payment.means().name();
        this.paidAt = Millis.of(payment.at());
        this.actor = payment.by().toString();
    }

    public Long getId() {
        return id;
    }
}
