// SPDX-License-Identifier: Apache-2.0
/** The demo shop's own pages: catalogue, cart, checkout and account, thin subclasses of Broadleaf's controllers. */
package org.creneau.demo.shop;
