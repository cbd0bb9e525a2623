// SPDX-License-Identifier: Apache-2.0
/** The pages around the shop: home, about this demo, and what is shown when something is missing, expired or broken. */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.page;
