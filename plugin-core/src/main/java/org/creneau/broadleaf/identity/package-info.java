// SPDX-License-Identifier: Apache-2.0
/** Who asks for a place, as far as limits need to know: a customer, a household, a part of the network. Entry type: {@link org.creneau.broadleaf.identity.Identities}. */
package org.creneau.broadleaf.identity;
