// SPDX-License-Identifier: Apache-2.0
/** Who asks: the visitor of the running request, what they hold, carry and have said. {@code VisitorInquiry} is the entry. */
package org.creneau.storefront.inquiry;
