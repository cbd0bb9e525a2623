// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

/** Something of the catalogue with one SKU. */
record Goods(long productId, long skuId, String name) {}
