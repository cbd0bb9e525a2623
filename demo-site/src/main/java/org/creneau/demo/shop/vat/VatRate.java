// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import java.math.BigDecimal;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A product's VAT rate: the attribute {@value #ATTRIBUTE}, in percent with a point ("5.5"). A product without it, or with a text that
 * is no number, is sold at the French standard rate of 20 % (article 278 of the tax code). Stateless.
 */
public final class VatRate {
    static final String ATTRIBUTE = "creneau.vatPercent";
    static final BigDecimal STANDARD = BigDecimal.valueOf(20);

    private VatRate() {}

    /** The rate in percent; a line without a product counts at the standard rate. */
    public static BigDecimal of(@Nullable Product product) {
        ProductAttribute attribute =
                product == null ? null : product.getProductAttributes().get(ATTRIBUTE);
        return attribute == null || attribute.getValue() == null ? STANDARD : parse(attribute.getValue());
    }

    private static BigDecimal parse(String value) {
        try {
            return new BigDecimal(value.trim());
        } catch (NumberFormatException e) {
            return STANDARD;
        }
    }
}
