// SPDX-License-Identifier: Apache-2.0
/** Signing in, opening an account, and the orders of an account. Signing in itself is Spring Security's. */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.account;
