// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.vat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadleafcommerce.common.money.Money;

/** The VAT contained in some lines, one row per rate, lowest rate first. All lines are of one currency. Immutable. */
public final class VatTable {
    private final List<VatRow> rows;

    private VatTable(List<VatRow> rows) {
        this.rows = Collections.unmodifiableList(rows);
    }

    /** Sums the lines of each rate, then splits each sum once; 5.5 and 5.50 are one rate. */
    public static VatTable of(Collection<VatLine> lines) {
        Map<BigDecimal, Money> sums = new TreeMap<>();
        for (VatLine line : lines) {
            sums.merge(line.percent(), line.inclTax(), Money::add);
        }
        List<VatRow> rows = new ArrayList<>();
        sums.forEach((percent, inclTax) -> rows.add(new VatRow(percent, inclTax)));
        return new VatTable(rows);
    }

    public List<VatRow> getRows() {
        return rows;
    }
}
