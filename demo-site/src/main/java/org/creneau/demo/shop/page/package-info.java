// SPDX-License-Identifier: Apache-2.0
/** What the visitor is shown when something is missing, expired or broken. */
@org.jspecify.annotations.NullMarked
package org.creneau.demo.shop.page;
