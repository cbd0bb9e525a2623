// SPDX-License-Identifier: Apache-2.0
/** The messages that wait to be sent, as rows. Entry type: {@link org.creneau.broadleaf.message.JpaMessages}. */
package org.creneau.broadleaf.message;
