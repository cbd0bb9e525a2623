// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.core.offer.dao.OfferDao;
import org.broadleafcommerce.core.offer.domain.FulfillmentGroupAdjustmentImpl;
import org.broadleafcommerce.core.offer.domain.Offer;
import org.broadleafcommerce.core.offer.service.OfferServiceImpl;
import org.broadleafcommerce.core.offer.service.OfferServiceUtilitiesImpl;
import org.broadleafcommerce.core.offer.service.ShippingOfferServiceImpl;
import org.broadleafcommerce.core.offer.service.discount.domain.PromotableItemFactoryImpl;
import org.broadleafcommerce.core.offer.service.processor.FulfillmentGroupOfferProcessorImpl;
import org.broadleafcommerce.core.offer.service.processor.OrderOfferProcessorImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.TaxDetailImpl;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.pricing.service.FulfillmentPricingServiceImpl;
import org.broadleafcommerce.core.pricing.service.fulfillment.provider.FulfillmentPricingProvider;
import org.broadleafcommerce.core.pricing.service.tax.provider.SimpleTaxProvider;
import org.broadleafcommerce.core.pricing.service.workflow.FulfillmentGroupMerchandiseTotalActivity;
import org.broadleafcommerce.core.pricing.service.workflow.FulfillmentGroupPricingActivity;
import org.broadleafcommerce.core.pricing.service.workflow.FulfillmentItemPricingActivity;
import org.broadleafcommerce.core.pricing.service.workflow.ShippingOfferActivity;
import org.broadleafcommerce.core.pricing.service.workflow.TotalActivity;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.DefaultProcessContextImpl;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Broadleaf's own pricing of groups, in the order of {@code blPricingWorkflow} from its activity 3000 on; what asks the database
 * is left out. The offers on lines and on orders, 1000, are what the test has put into the order.
 */
final class HostPricing {
    private final FulfillmentPricingServiceImpl groups = new FulfillmentPricingServiceImpl();
    private final SimpleTaxProvider taxes = new SimpleTaxProvider();
    private final BroadleafCurrency currency;
    private final List<Offer> offers = new ArrayList<>();

    HostPricing(FulfillmentPricingProvider provider, BroadleafCurrency currency) {
        this.currency = currency;
        ReflectionTestUtils.setField(groups, "providers", List.of(provider));
        EntityConfiguration entities = mock(EntityConfiguration.class);
        when(entities.createEntityInstance(any(), any())).thenAnswer(call -> taxDetail());
        ReflectionTestUtils.setField(taxes, "entityConfig", entities);
    }

    /** In 3.1 the tax provider leaves the currency to whoever makes the row, and another than the JVM's fails without. */
    private TaxDetailImpl taxDetail() {
        TaxDetailImpl detail = new TaxDetailImpl();
        detail.setCurrency(currency);
        return detail;
    }

    HostPricing offering(Offer offer) {
        offers.add(offer);
        return this;
    }

    /** Postcode to rate, for the price of collecting. */
    HostPricing taxing(Map<String, Double> rates) {
        taxes.setFulfillmentGroupPostalCodeTaxRateMap(rates);
        return this;
    }

    void price(Order order) {
        try {
            run(new FulfillmentItemPricingActivity(), order);
            run(new FulfillmentGroupMerchandiseTotalActivity(), order);
            FulfillmentGroupPricingActivity pricing = new FulfillmentGroupPricingActivity();
            pricing.setFulfillmentPricingService(groups);
            run(pricing, order);
            run(offersOnGroups(order), order);
            taxes.calculateTaxForOrder(order, null);
            run(new TotalActivity(), order);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void run(Activity<ProcessContext<Order>> activity, Order order) throws Exception {
        ProcessContext<Order> context = new DefaultProcessContextImpl<>();
        context.setSeedData(order);
        activity.execute(context);
    }

    private ShippingOfferActivity offersOnGroups(Order order) throws Exception {
        OrderService orders = mock(OrderService.class);
        when(orders.save(eq(order), anyBoolean())).thenReturn(order);
        OfferServiceImpl service = spy(new OfferServiceImpl());
        doAnswer(call -> offers).when(service).buildOfferListForOrder(order);
        OrderOfferProcessorImpl all = prepared(spy(new OrderOfferProcessorImpl()));
        doAnswer(call -> call.getArgument(0)).when(all).filterOffers(any(), any());
        set(service, "orderOfferProcessor", all);
        set(service, "fulfillmentGroupOfferProcessor", prepared(new FulfillmentGroupOfferProcessorImpl()));
        set(service, "promotableItemFactory", new PromotableItemFactoryImpl());
        set(service, "orderService", orders);
        ShippingOfferServiceImpl onGroups = new ShippingOfferServiceImpl();
        set(onGroups, "offerService", service);
        ShippingOfferActivity activity = new ShippingOfferActivity();
        set(activity, "shippingOfferService", onGroups);
        return activity;
    }

    private static <P extends OrderOfferProcessorImpl> P prepared(P processor) {
        OfferDao rows = mock(OfferDao.class);
        when(rows.createFulfillmentGroupAdjustment()).thenAnswer(call -> new FulfillmentGroupAdjustmentImpl());
        set(processor, "promotableItemFactory", new PromotableItemFactoryImpl());
        set(processor, "offerDao", rows);
        set(processor, "offerServiceUtilities", new OfferServiceUtilitiesImpl());
        return processor;
    }

    private static void set(Object bean, String field, Object value) {
        ReflectionTestUtils.setField(bean, field, value);
    }
}
