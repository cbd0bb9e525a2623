// SPDX-License-Identifier: Apache-2.0
/** The shop's texts, complete in both languages. */
package org.creneau.demo.shop;
