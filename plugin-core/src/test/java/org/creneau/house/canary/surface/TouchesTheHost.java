// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.surface;

import java.util.function.Function;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.servlet.http.Cookie;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.springframework.beans.factory.BeanCreationException;

/** Touches the host in every way there is; {@code SurfaceTest} lists what must be found. */
@Entity
@Table(name = "CANARY")
class TouchesTheHost extends BaseActivity<ProcessContext<CheckoutSeed>> {
    @Column(name = "KIND", nullable = false)
    @AdminPresentation(order = 1, fieldType = SupportedFieldType.MONEY)
    String kind;

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) {
        try {
            setOrder(2500);
            Function<Order, String> number = Order::getOrderNumber;
            kind = number.apply(context.getSeedData().getOrder());
        } catch (BeanCreationException e) {
            throw e;
        }
        return context;
    }

    boolean isCookie(Object candidate) {
        return candidate instanceof Cookie;
    }

    Object scope() {
        return FulfillmentType.PHYSICAL_PICKUP;
    }
}
