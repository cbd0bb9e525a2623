// SPDX-License-Identifier: Apache-2.0
/** The compliance log in the shop's database. Entry type: {@link org.creneau.broadleaf.compliance.JpaSaleLog}. */
package org.creneau.broadleaf.compliance;
