// SPDX-License-Identifier: Apache-2.0
/**
 * The messages that wait to be sent, as rows, and how they are put into words and handed to Broadleaf's e-mail service. Entry
 * types: {@link org.creneau.broadleaf.message.JpaMessages} and {@link org.creneau.broadleaf.message.MailDelivery}.
 */
package org.creneau.broadleaf.message;
