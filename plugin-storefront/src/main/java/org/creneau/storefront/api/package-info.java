// SPDX-License-Identifier: Apache-2.0
/**
 * The storefront's JSON API, {@code /pickup/api/v1} unless the site says otherwise: {@link org.creneau.storefront.api.ApiDoor}
 * takes every request below it, one {@code ...Resource} answers for each kind of thing, {@code ...Json} writes it. It does what
 * the pages do, through the same classes. {@code openapi.json} beside it describes every answer.
 */
package org.creneau.storefront.api;
