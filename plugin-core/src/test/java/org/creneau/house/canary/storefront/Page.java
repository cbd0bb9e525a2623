// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.storefront;

/** Innocent. */
public class Page {}
