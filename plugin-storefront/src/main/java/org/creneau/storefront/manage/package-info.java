// SPDX-License-Identifier: Apache-2.0
/** The pages by which a shopper moves or cancels a placed order, with a signed link and without an account. {@code ManageController} is the entry. */
package org.creneau.storefront.manage;
