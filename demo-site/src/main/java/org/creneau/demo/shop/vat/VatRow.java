// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.broadleafcommerce.common.money.Money;

/**
 * What was sold at one VAT rate: amount without tax, the tax, and their sum. The amount without tax is sum x 100 / (100 + percent),
 * rounded half up to the currency's minor unit; the tax is the rest, so that the three always add up. Immutable.
 */
public final class VatRow {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal percent;
    private final Money inclTax;
    private final Money base;

    VatRow(BigDecimal percent, Money inclTax) {
        this.percent = percent;
        this.inclTax = inclTax;
        this.base = baseOf(inclTax, percent);
    }

    private static Money baseOf(Money inclTax, BigDecimal percent) {
        int scale = inclTax.getCurrency().getDefaultFractionDigits();
        BigDecimal hundredfold = inclTax.getAmount().multiply(HUNDRED);
        return new Money(hundredfold.divide(HUNDRED.add(percent), scale, RoundingMode.HALF_UP), inclTax.getCurrency());
    }

    public BigDecimal getPercent() {
        return percent;
    }

    /** The amount without tax (HT). */
    public Money getBase() {
        return base;
    }

    /** The tax. */
    public Money getVat() {
        return inclTax.subtract(base);
    }

    /** The amount with tax (TTC). */
    public Money getInclTax() {
        return inclTax;
    }
}
