// SPDX-License-Identifier: Apache-2.0
/** What becomes of a pickup once its order is placed, seen from the host's tables. {@code JpaOrderFates} is the entry. */
package org.creneau.broadleaf.after;
