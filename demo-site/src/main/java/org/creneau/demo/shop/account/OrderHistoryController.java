// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.web.controller.account.BroadleafOrderHistoryController;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.creneau.demo.shop.checkout.Receipt;
import org.creneau.demo.shop.page.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The signed-in customer's orders, latest first. Broadleaf 3.1's own details method shows any order to anyone who knows its number;
 * here the order must be the customer's.
 */
@Controller
@RequestMapping("/account/orders")
public class OrderHistoryController extends BroadleafOrderHistoryController {
    private static final String SIGN_IN = "redirect:/login?successUrl=/account/orders";

    @RequestMapping(method = RequestMethod.GET)
    public String orders(Model model) {
        Customer customer = CustomerState.getCustomer();
        if (!customer.isLoggedIn()) {
            return SIGN_IN;
        }
        List<Order> orders = new ArrayList<>(orderService.findOrdersForCustomer(customer, OrderStatus.SUBMITTED));
        orders.sort(Comparator.comparing(Order::getId).reversed());
        model.addAttribute("orders", orders);
        return "account/orders";
    }

    @RequestMapping(value = "/{orderNumber}", method = RequestMethod.GET)
    public String order(@PathVariable("orderNumber") String orderNumber, Model model) {
        Customer customer = CustomerState.getCustomer();
        if (!customer.isLoggedIn()) {
            return SIGN_IN;
        }
        Order order = orderService.findOrderByOrderNumber(orderNumber);
        if (order == null || !customer.getId().equals(order.getCustomer().getId())) {
            throw new PageNotFoundException("/account/orders/" + orderNumber);
        }
        model.addAttribute("order", order);
        model.addAttribute("receipt", Receipt.of(order));
        return "account/order";
    }
}
