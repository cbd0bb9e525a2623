// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;

/** Adds the demo gateway to Broadleaf's list of gateways. The name is what {@code BLC_ORDER_PAYMENT.GATEWAY_TYPE} holds. */
public class DemoCardGatewayType extends PaymentGatewayType {
    /** The demo card gateway. */
    public static final PaymentGatewayType DEMO_CARD = new PaymentGatewayType("DemoCard", "Demo card, no money moves");

    private static final long serialVersionUID = 1L;
}
