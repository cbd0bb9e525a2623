// SPDX-License-Identifier: Apache-2.0
/**
 * What the shopper carries: a proof of the order to print, and the outing certificate, which the visitor's own browser fills in.
 * {@code ProofController} and {@code CertificateController} are the entries.
 */
package org.creneau.storefront.proof;
