// SPDX-License-Identifier: Apache-2.0
/** Staff change the pickup of an order, or give it one. Entry type: {@link org.creneau.admin.change.ChangeController}. */
package org.creneau.admin.change;
