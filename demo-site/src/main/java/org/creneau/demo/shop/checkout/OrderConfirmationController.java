// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.checkout;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.controller.checkout.BroadleafOrderConfirmationController;
import org.creneau.demo.shop.page.PageNotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Confirms a placed order to the visitor who placed it; to anyone else the page does not exist. */
@Controller
public class OrderConfirmationController extends BroadleafOrderConfirmationController {
    private final OwnOrders ownOrders;

    @Autowired
    public OrderConfirmationController(OwnOrders ownOrders) {
        this.ownOrders = ownOrders;
    }

    @RequestMapping(value = "/confirmation/{orderNumber}", method = RequestMethod.GET)
    public String confirmation(@PathVariable("orderNumber") String orderNumber, Model model) {
        Order order = orderService.findOrderByOrderNumber(orderNumber);
        if (order == null || !ownOrders.contains(order)) {
            throw new PageNotFoundException("/confirmation/" + orderNumber);
        }
        extensionManager.getProxy().processAdditionalConfirmationActions(order);
        model.addAttribute("order", order);
        model.addAttribute("receipt", Receipt.of(order));
        return getOrderConfirmationView();
    }
}
