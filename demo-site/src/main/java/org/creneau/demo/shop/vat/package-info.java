// SPDX-License-Identifier: Apache-2.0
/**
 * The VAT contained in tax-inclusive prices. {@link org.creneau.demo.shop.vat.VatTable} is the arithmetic, rounded half up to the
 * cent from each rate's tax-inclusive sum; {@link org.creneau.demo.shop.vat.OrderVat} feeds it an order's lines.
 */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.vat;
