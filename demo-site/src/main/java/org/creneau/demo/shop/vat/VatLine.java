// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import java.math.BigDecimal;
import org.broadleafcommerce.common.money.Money;

/** One tax-inclusive amount and the VAT rate it was sold at, in percent (5.5 means 5.5 %). Immutable. */
public final class VatLine {
    private final BigDecimal percent;
    private final Money inclTax;

    /**
     * @param percent 0 to 100
     * @throws IllegalArgumentException when the rate is outside
     */
    public VatLine(BigDecimal percent, Money inclTax) {
        if (percent.signum() < 0 || percent.compareTo(VatRow.HUNDRED) > 0) {
            throw new IllegalArgumentException("percent: " + percent + "; 0 to 100 is allowed");
        }
        this.percent = percent;
        this.inclTax = inclTax;
    }

    public BigDecimal percent() {
        return percent;
    }

    public Money inclTax() {
        return inclTax;
    }
}
