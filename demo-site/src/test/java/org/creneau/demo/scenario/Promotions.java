// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadleafcommerce.core.offer.dao.OfferCodeDao;
import org.broadleafcommerce.core.offer.dao.OfferDao;
import org.broadleafcommerce.core.offer.domain.Offer;
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.broadleafcommerce.core.offer.service.OfferService;
import org.broadleafcommerce.core.offer.service.type.OfferDeliveryType;
import org.broadleafcommerce.core.offer.service.type.OfferDiscountType;
import org.broadleafcommerce.core.offer.service.type.OfferType;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.pricing.service.tax.provider.SimpleTaxProvider;

/** Broadleaf's own offers, by code, and its own tax. */
final class Promotions {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Shop shop;

    Promotions(Shop shop) {
        this.shop = shop;
    }

    /** A code that takes so many per cent off what an offer of that type is about. */
    String percentOff(OfferType type, int percent) {
        OfferService offers = shop.bean("blOfferService", OfferService.class);
        return shop.transaction(() -> {
            Offer offer = shop.bean("blOfferDao", OfferDao.class).create();
            offer.setName("Offer " + COUNT.incrementAndGet());
            offer.setType(type);
            offer.setDiscountType(OfferDiscountType.PERCENT_OFF);
            offer.setValue(BigDecimal.valueOf(percent));
            offer.setDeliveryType(OfferDeliveryType.CODE);
            offer.setStartDate(new Date(0));
            offer.setApplyDiscountToSalePrice(true);
            offer.setCombinableWithOtherOffers(true);
            OfferCode code = shop.bean("blOfferCodeDao", OfferCodeDao.class).create();
            code.setOffer(offers.save(offer));
            code.setOfferCode("CODE" + COUNT.get());
            code.setStartDate(new Date(0));
            return offers.saveOfferCode(code).getOfferCode();
        });
    }

    void use(Shopper shopper, String code) {
        OfferService offers = shop.bean("blOfferService", OfferService.class);
        shopper.does(cart -> Shop.call(() -> shop.bean("blOrderService", OrderService.class)
                .addOfferCode(cart, offers.lookupOfferCodeByCode(code), true)));
    }

    /** Taxes goods at those rates in those cities, named in capitals, until it is closed. */
    Steps.Step taxing(Map<String, Double> rates) {
        SimpleTaxProvider tax = new SimpleTaxProvider();
        shop.boots.context().getAutowireCapableBeanFactory().autowireBean(tax);
        tax.setItemCityTaxRateMap(rates);
        @SuppressWarnings("unchecked")
        List<Object> providers = shop.bean("blTaxProviders", List.class);
        providers.add(tax);
        return () -> providers.remove(tax);
    }
}
