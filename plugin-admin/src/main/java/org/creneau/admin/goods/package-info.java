// SPDX-License-Identifier: Apache-2.0
/** How the merchant says on which terms goods are collected, and reaches that from a product. {@code TermsLink} is the entry. */
package org.creneau.admin.goods;
